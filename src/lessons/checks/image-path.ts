import * as z from 'zod/mini'
import { checkKind, code, word } from './check-kind.ts'

/** There is (or, with `absent`, is not) something at that place in the image. */
export const imagePath = checkKind({
  name: 'image.path',
  arguments: z.strictObject({ reference: word, path: word, absent: z.optional(z.literal(true)) }),
  goal: ({ reference, path, absent }) =>
    absent
      ? { en: `\`${path}\` is not in the image \`${reference}\``, ko: `\`${reference}\` 이미지 안에 \`${path}\` 없음` }
      : { en: `\`${path}\` is in the image \`${reference}\``, ko: `\`${reference}\` 이미지 안에 \`${path}\` 있음` },
  wants: ({ reference, path }) => ({ imagePaths: [`${reference} ${path}`], images: [reference] }),
  judge: ({ reference, path, absent }, reading) => {
    const isThere = reading.imagePaths[`${reference} ${path}`] === true
    // In an image that is not there nothing is missing, either.
    const isKnown = Boolean(reading.images[reference])
    const missing = { en: 'not there', ko: '없습니다' }
    return {
      met: isKnown && isThere !== (absent === true),
      expected: absent ? missing : code(path),
      found: isThere ? code(path) : missing,
      comparable: isKnown,
    }
  },
})
