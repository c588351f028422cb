import * as z from 'zod/mini'
import { checkKind, code, word } from './check-kind.ts'

/** No image on this machine has that name. */
export const imageAbsent = checkKind({
  name: 'image.absent',
  arguments: z.strictObject({ reference: word }),
  goal: ({ reference }) => ({
    en: `No image is called \`${reference}\``,
    ko: `\`${reference}\`라는 이미지가 없습니다`,
  }),
  wants: ({ reference }) => ({ images: [reference] }),
  judge: ({ reference }, { images }) => {
    // What has not been looked for is not absent.
    const met = images[reference] === null
    const gone = { en: 'removed', ko: '삭제됨' }
    return { met, expected: gone, found: met ? gone : code(reference), comparable: Boolean(images[reference]) }
  },
})
