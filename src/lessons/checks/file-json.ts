import * as z from 'zod/mini'
import { valueAt } from '../document-path.ts'
import { checkKind, code, localFile, word } from './check-kind.ts'
import { comparison, comparisonSaid, satisfies, shown } from './comparison.ts'
import { noFile } from './file-contains.ts'

/** A value in a JSON file by its path. */
export const fileJson = checkKind({
  name: 'file.json',
  arguments: z.extend(comparison, { file: localFile, path: word }),
  goal: ({ file, path, ...compared }) => ({
    en: `\`${path}\` in \`${file}\` ${comparisonSaid(compared).en}`,
    ko: `\`${file}\` 파일의 \`${path}\` 값이 ${comparisonSaid(compared).ko}`,
  }),
  wants: ({ file }) => ({ files: [file] }),
  judge: ({ file, path, ...compared }, { files }) => {
    const expected = comparisonSaid(compared)
    const text = files[file]
    if (text === null || text === undefined) return { met: false, expected, found: noFile(file), comparable: false }
    const document = parsed(text)
    const notJson = { en: 'not JSON', ko: 'JSON이 아닙니다' }
    if (document === undefined) return { met: false, expected, found: notJson, comparable: true }
    const value = valueAt(document, path)
    return { met: satisfies(value, compared), expected, found: code(shown(value)), comparable: true }
  },
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
