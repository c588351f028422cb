import * as z from 'zod/mini'
import type { InstructionRead } from '../dockerfile-read.ts'
import { amount, amountSaid, fits } from './amount.ts'
import { checkKind, code, localFile, pattern, word } from './check-kind.ts'
import { noFile } from './file-contains.ts'

/** How many instructions of a Dockerfile are like this. `stage`: counted from 0, or `last`. */
export const dockerfileInstruction = checkKind({
  name: 'dockerfile.instruction',
  arguments: z.extend(amount, {
    file: localFile,
    instruction: z.string().check(z.regex(/^[A-Z]+$/)),
    arguments: z.optional(pattern),
    flag: z.optional(word),
    form: z.optional(z.enum(['shell', 'exec'])),
    stage: z.optional(z.union([z.int(), z.literal('last')])),
  }),
  goal: ({ file, instruction, arguments: text, flag, ...wanted }) => {
    const line = [instruction, flag && `--${flag}`, text].filter(Boolean).join(' ')
    return {
      en: `\`${file}\` has ${amountSaid(wanted).en} \`${line}\``,
      ko: `\`${file}\` 파일의 \`${line}\` ${amountSaid(wanted).ko}`,
    }
  },
  wants: ({ file }) => ({ dockerfiles: [file] }),
  judge: ({ file, instruction, arguments: text, flag, form, stage, ...wanted }, { dockerfiles }) => {
    const expected = amountSaid(wanted)
    const dockerfile = dockerfiles[file]
    if (!dockerfile) return { met: false, expected, found: noFile(file), comparable: false }
    const last = Math.max(-1, ...dockerfile.instructions.map((one) => one.stage))
    const same = dockerfile.instructions.filter(({ keyword }) => keyword === instruction)
    const fitting = same.filter(
      (one) =>
        (text === undefined || new RegExp(text, 'u').test(one.text)) &&
        (flag === undefined || one.flags.includes(flag)) &&
        (form === undefined || one.isExec === (form === 'exec')) &&
        (stage === undefined || one.stage === (stage === 'last' ? last : stage)),
    )
    const met = fits(fitting.length, wanted)
    const shown = (met ? fitting : same).at(-1)
    const none = { en: `no \`${instruction}\``, ko: `\`${instruction}\` 없음` }
    return { met, expected, found: shown ? code(line(shown)) : none, comparable: true }
  },
})

function line({ keyword, flags, text }: InstructionRead): string {
  return [keyword, ...flags.map((flag) => `--${flag}`), text].filter(Boolean).join(' ').slice(0, 60)
}
