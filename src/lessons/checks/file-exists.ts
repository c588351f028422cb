import * as z from 'zod/mini'
import { checkKind, code, localFile } from './check-kind.ts'
import { noFile } from './file-contains.ts'

/** There is such a file in the lesson's folder. */
export const fileExists = checkKind({
  name: 'file.exists',
  arguments: z.strictObject({ file: localFile }),
  goal: ({ file }) => ({ en: `There is a file \`${file}\``, ko: `\`${file}\` 파일이 있습니다` }),
  wants: ({ file }) => ({ files: [file] }),
  judge: ({ file }, { files }) => {
    const met = typeof files[file] === 'string'
    return { met, expected: code(file), found: met ? code(file) : noFile(file), comparable: false }
  },
})
