import * as z from 'zod/mini'
import type { InstructionRead } from '../dockerfile-read.ts'
import { amount, amountSaid, fits } from './amount.ts'
import { checkKind, code, localFile, pattern, word } from './check-kind.ts'
import { noFile } from './file-contains.ts'

/** How many stages of a Dockerfile start from such an image, and are called so. `at`: counted from 0, or `last`. */
export const dockerfileStage = checkKind({
  name: 'dockerfile.stage',
  arguments: z.extend(amount, {
    file: localFile,
    from: z.optional(pattern),
    alias: z.optional(word),
    at: z.optional(z.union([z.int(), z.literal('last')])),
  }),
  goal: ({ file, from, alias, ...wanted }) => {
    const line = ['FROM', from, alias && `AS ${alias}`].filter(Boolean).join(' ')
    return {
      en: `\`${file}\` has ${amountSaid(wanted).en} \`${line}\``,
      ko: `\`${file}\` 파일의 \`${line}\` ${amountSaid(wanted).ko}`,
    }
  },
  wants: ({ file }) => ({ dockerfiles: [file] }),
  judge: ({ file, from, alias, at, ...wanted }, { dockerfiles }) => {
    const expected = amountSaid(wanted)
    const dockerfile = dockerfiles[file]
    if (!dockerfile) return { met: false, expected, found: noFile(file), comparable: false }
    const stages = dockerfile.instructions.filter(({ keyword }) => keyword === 'FROM').map(stageOf)
    const fitting = stages.filter(
      (stage, index) =>
        (from === undefined || new RegExp(from, 'u').test(stage.from)) &&
        (alias === undefined || stage.alias === alias.toLowerCase()) &&
        (at === undefined || index === (at === 'last' ? stages.length - 1 : at)),
    )
    const lines = stages.map((stage) => `FROM ${stage.from}${stage.alias === '' ? '' : ` AS ${stage.alias}`}`)
    const none = { en: 'no `FROM`', ko: '`FROM` 없음' }
    return {
      met: fits(fitting.length, wanted),
      expected,
      found: lines.length === 0 ? none : code(lines.slice(-2).join(', ')),
      comparable: true,
    }
  },
})

function stageOf({ text }: InstructionRead): { from: string; alias: string } {
  const [, from = text, alias = ''] = /^(\S+)(?:\s+as\s+(\S+))?/i.exec(text) ?? []
  return { from, alias: alias.toLowerCase() }
}
