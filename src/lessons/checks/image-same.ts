import * as z from 'zod/mini'
import { textAt } from '../document-path.ts'
import { checkKind, code, word } from './check-kind.ts'

/** Two names lead to one image: the ID is the same. */
export const imageSame = checkKind({
  name: 'image.sameId',
  arguments: z.strictObject({ reference: word, as: word }),
  goal: ({ reference, as: other }) => ({
    en: `\`${reference}\` and \`${other}\` are one image`,
    ko: `\`${reference}\`와 \`${other}\`는 같은 이미지입니다`,
  }),
  wants: ({ reference, as: other }) => ({ images: [reference, other] }),
  judge: ({ reference, as: other }, { images }) => {
    const [found, wanted] = [textAt(images[reference], 'Id'), textAt(images[other], 'Id')]
    const missing = { en: 'not on this machine', ko: '내 컴퓨터에 없습니다' }
    return {
      met: found !== '' && found === wanted,
      expected: wanted === '' ? missing : code(short(wanted)),
      found: found === '' ? missing : code(short(found)),
      comparable: found !== '' && wanted !== '',
    }
  },
})

function short(id: string): string {
  return id.replace('sha256:', '').slice(0, 12)
}
