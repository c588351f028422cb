import * as z from 'zod/mini'
import { checkKind, code, word } from './check-kind.ts'

/** The image is on this machine under that name. */
export const imageExists = checkKind({
  name: 'image.exists',
  arguments: z.strictObject({ reference: word }),
  goal: ({ reference }) => ({
    en: `The image \`${reference}\` is on your machine`,
    ko: `\`${reference}\` 이미지가 내 컴퓨터에 있습니다`,
  }),
  wants: ({ reference }) => ({ images: [reference] }),
  judge: ({ reference }, reading) => {
    const met = Boolean(reading.images[reference])
    const absent = { en: 'not on this machine', ko: '내 컴퓨터에 없습니다' }
    return { met, expected: code(reference), found: met ? code(reference) : absent, comparable: false }
  },
})
