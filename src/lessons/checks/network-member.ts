import * as z from 'zod/mini'
import { valueAt } from '../document-path.ts'
import { checkKind, code, noContainer, word } from './check-kind.ts'

/** The container is in that network, there called by that alias where one is said. Seen from the container: a stopped one keeps its networks. */
export const networkMember = checkKind({
  name: 'network.member',
  arguments: z.strictObject({ network: word, container: word, alias: z.optional(word) }),
  goal: ({ network, container, alias }) => ({
    en: `\`${container}\` is in the network \`${network}\`${alias === undefined ? '' : ` as \`${alias}\``}`,
    ko: `\`${container}\` 컨테이너가 \`${network}\` 네트워크에 ${alias === undefined ? '' : `\`${alias}\`라는 이름으로 `}있습니다`,
  }),
  wants: ({ container }) => ({ containers: [container] }),
  judge: ({ network, container, alias }, reading) => {
    const expected = code(alias === undefined ? network : `${network}: ${alias}`)
    const document = reading.containers[container]
    if (!document) return { met: false, expected, found: noContainer(container), comparable: false }
    const networks = valueAt(document, 'NetworkSettings.Networks')
    const joined = typeof networks === 'object' && networks !== null ? Object.keys(networks) : []
    const aliases = valueAt(networks, `${network}.Aliases`)
    const known = Array.isArray(aliases) ? aliases.map(String) : []
    const met = joined.includes(network) && (alias === undefined || known.includes(alias))
    const none = { en: 'in no network', ko: '네트워크에 없습니다' }
    const there = joined.includes(network) && alias !== undefined ? [`${network}: ${known.join(', ')}`] : joined
    return {
      met,
      expected,
      found: met ? expected : there.length === 0 ? none : code(there.join(', ')),
      comparable: true,
    }
  },
})
