import * as z from 'zod/mini'
import { type PublishedPort, publishedPorts } from '../published-ports.ts'
import { checkKind, noContainer, numeral, same, word } from './check-kind.ts'

/** A port of this machine leads to a port in the container. */
export const containerPort = checkKind({
  name: 'container.port',
  arguments: z.strictObject({ name: word, outside: numeral, inside: numeral }),
  goal: ({ outside, inside }) => ({
    en: `Port ${outside} of your machine leads to its port ${inside}`,
    ko: `내 컴퓨터의 ${outside}번 포트가 컨테이너의 ${inside}번 포트로 이어집니다`,
  }),
  wants: ({ name }) => ({ containers: [name] }),
  publishes: ({ name, outside, inside }) => ({ name, outside: Number(outside), inside: Number(inside) }),
  judge: ({ name, outside, inside }, reading) => {
    const wanted = { outside: Number(outside), inside: Number(inside) }
    const expected = same(arrow(wanted))
    const document = reading.containers[name]
    if (!document) return { met: false, expected, found: noContainer(name), comparable: false }
    const ports = publishedPorts(document)
    const met = ports.some((port) => port.outside === wanted.outside && port.inside === wanted.inside)
    const found = ports.length === 0 ? nonePublished : same([...new Set(ports.map(arrow))].join(', '))
    return { met, expected, found: met ? expected : found, comparable: true }
  },
})

const nonePublished = { en: 'no port is published', ko: '게시한 포트가 없습니다' }

function arrow({ outside, inside }: PublishedPort): string {
  return `\`${outside} → ${inside}\``
}
