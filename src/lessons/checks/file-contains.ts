import * as z from 'zod/mini'
import { checkKind, code, localFile, pattern } from './check-kind.ts'
import { patternSaid } from './pattern-said.ts'

/** The file's text matches; with `absent`, nothing in it does. `^` and `$` stand for the ends of lines. */
export const fileContains = checkKind({
  name: 'file.contains',
  arguments: z.strictObject({ file: localFile, regex: pattern, absent: z.optional(z.literal(true)) }),
  goal: ({ file, regex, absent }) =>
    absent
      ? { en: `\`${file}\` has no \`${regex}\` any more`, ko: `\`${file}\` 파일에 \`${regex}\`가 더 이상 없습니다` }
      : { en: `\`${file}\` holds \`${regex}\``, ko: `\`${file}\` 파일에 \`${regex}\`가 있습니다` },
  wants: ({ file }) => ({ files: [file] }),
  judge: ({ file, regex, absent }, { files }) => {
    const none = { en: 'nothing like it', ko: '그런 내용이 없습니다' }
    const expected = absent ? none : patternSaid(regex)
    const text = files[file]
    if (text === null || text === undefined) return { met: false, expected, found: noFile(file), comparable: false }
    const [match] = new RegExp(regex, 'mu').exec(text) ?? []
    return {
      met: (match !== undefined) !== (absent === true),
      expected,
      found: match === undefined ? none : code(match.split('\n')[0] ?? ''),
      comparable: true,
    }
  },
})

/** What was found where a file was looked for in the lesson’s folder. */
export function noFile(file: string) {
  return { en: `there is no file \`${file}\``, ko: `\`${file}\` 파일이 없습니다` }
}
