import * as z from 'zod/mini'
import { valueAt } from '../document-path.ts'
import { checkKind, code, noContainer, word } from './check-kind.ts'

/** The container got that environment variable, once: `KEY=VALUE`, or `KEY` with whatever value. */
export const containerEnv = checkKind({
  name: 'container.env',
  arguments: z.strictObject({ name: word, has: word }),
  goal: ({ name, has }) => ({
    en: `\`${name}\` has \`${has}\` in its environment`,
    ko: `\`${name}\` 컨테이너의 환경 변수에 \`${has}\`가 있습니다`,
  }),
  wants: ({ name }) => ({ containers: [name] }),
  judge: ({ name, has }, reading) => {
    const expected = code(has)
    const document = reading.containers[name]
    if (!document) return { met: false, expected, found: noContainer(name), comparable: false }
    const [key = has] = has.split('=')
    const lines = linesOf(valueAt(document, 'Config.Env')).filter((line) => line.startsWith(`${key}=`))
    const met = lines.length === 1 && (has === key || lines[0] === has)
    const none = { en: `no \`${key}\``, ko: `\`${key}\` 없음` }
    return { met, expected, found: lines.length === 0 ? none : code(lines.join(' ')), comparable: true }
  },
})

function linesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
