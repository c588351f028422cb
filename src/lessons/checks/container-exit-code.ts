import * as z from 'zod/mini'
import { textAt, valueAt } from '../document-path.ts'
import { checkKind, code, noContainer, numeral, word } from './check-kind.ts'

/** The container has ended with that exit code. A running one keeps the code of its last run, so the state counts too. */
export const containerExitCode = checkKind({
  name: 'container.exitCode',
  arguments: z.strictObject({ name: word, equals: numeral }),
  goal: ({ name, equals }) => ({
    en: `The exit code of \`${name}\` is ${equals}`,
    ko: `\`${name}\` 컨테이너의 종료 코드가 ${equals}입니다`,
  }),
  wants: ({ name }) => ({ containers: [name] }),
  judge: ({ name, equals }, reading) => {
    const expected = code(String(equals))
    const document = reading.containers[name]
    if (!document) return { met: false, expected, found: noContainer(name), comparable: false }
    const state = textAt(document, 'State.Status')
    if (state !== 'exited') return { met: false, expected, found: code(state), comparable: true }
    const found = valueAt(document, 'State.ExitCode')
    return { met: found === Number(equals), expected, found: code(String(found)), comparable: true }
  },
})
