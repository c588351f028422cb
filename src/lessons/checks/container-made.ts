import * as z from 'zod/mini'
import { textAt, valueAt } from '../document-path.ts'
import { imageNamed } from '../image-name.ts'
import { checkKind, code, word } from './check-kind.ts'
import { shown } from './comparison.ts'

/**
 * Since the step began a container was made from that image, with those fields in its `docker inspect`; with `gone`,
 * it has been removed since. For containers that don't stay (`--rm`): the events tell that they were, the document
 * that was read while they lived tells how.
 */
export const containerMade = checkKind({
  name: 'container.made',
  arguments: z.strictObject({
    image: word,
    fields: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
    gone: z.optional(z.literal(true)),
  }),
  goal: ({ image, gone }) =>
    gone
      ? { en: `A container of \`${image}\` came and went`, ko: `\`${image}\` 컨테이너가 생겼다가 사라졌습니다` }
      : { en: `A container was made from \`${image}\``, ko: `\`${image}\` 이미지로 컨테이너를 만들었습니다` },
  wants: () => ({}),
  needsEvents: true,
  judge: ({ image, fields = {}, gone }, reading) => {
    const ofImage = reading.made.filter((document) => imageNamed(textAt(document, 'Config.Image'), image))
    const fitting = ofImage.filter((document) =>
      Object.entries(fields).every(([path, value]) => shown(valueAt(document, path)) === shown(value)),
    )
    const removed = fitting.filter((document) =>
      reading.events.some(({ action, id }) => action === 'destroy' && id === textAt(document, 'Id')),
    )
    const proof = (gone ? removed : fitting).at(-1)
    return {
      met: proof !== undefined,
      expected: gone ? { en: 'made, then removed', ko: '만들었다가 삭제됨' } : { en: 'made', ko: '만듦' },
      found: proof ? code(nameOf(proof)) : nearest(ofImage.length, fitting.length),
      comparable: ofImage.length > 0,
    }
  },
})

function nearest(ofImage: number, fitting: number) {
  if (fitting > 0) return { en: 'still there', ko: '아직 있습니다' }
  if (ofImage > 0) return { en: 'made in another way', ko: '다른 방법으로 만들었습니다' }
  return { en: 'none made yet', ko: '아직 만들지 않았습니다' }
}

function nameOf(document: unknown): string {
  return textAt(document, 'Name').replace(/^\//, '')
}
