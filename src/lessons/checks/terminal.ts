import * as z from 'zod/mini'
import { checkKind, code, numeral, pattern } from './check-kind.ts'

/**
 * A `docker` command that ended in a terminal since the step began. Weak: a shell without VS Code's integration tells
 * nothing, so it recognises mistakes and is never the only proof of an act.
 */
export const terminal = checkKind({
  name: 'terminal',
  arguments: z.strictObject({ regex: pattern, output: z.optional(pattern), exitCode: z.optional(numeral) }),
  goal: ({ regex }) => ({ en: `You ran \`${regex}\``, ko: `\`${regex}\` 명령을 실행했습니다` }),
  wants: () => ({}),
  judge: ({ regex, output, exitCode }, reading) => {
    const proof = reading.commands.findLast(
      (command) =>
        new RegExp(regex, 'u').test(command.line) &&
        (output === undefined || new RegExp(output, 'mu').test(command.output)) &&
        (exitCode === undefined || command.exitCode === Number(exitCode)),
    )
    const last = proof ?? reading.commands.at(-1)
    const nothing = { en: 'no command yet', ko: '아직 명령이 없습니다' }
    return {
      met: proof !== undefined,
      expected: code(regex),
      found: last ? code(last.line) : nothing,
      comparable: false,
    }
  },
})
