import * as z from 'zod/mini'
import { layersOf } from '../layers.ts'
import { checkKind, same, word } from './check-kind.ts'

/** The two images begin with the same layers, at least so many. */
export const imageSharesLayers = checkKind({
  name: 'image.sharesLayers',
  arguments: z.strictObject({ reference: word, with: word, min: z.int().check(z.gte(1)) }),
  goal: ({ reference, with: other, min }) => ({
    en: `\`${reference}\` and \`${other}\` share ${min === 1 ? 'a layer' : `${min} layers`}`,
    ko: `\`${reference}\`와 \`${other}\` 이미지가 레이어 ${min}개를 함께 씁니다`,
  }),
  wants: ({ reference, with: other }) => ({ images: [reference, other] }),
  judge: ({ reference, with: other, min }, { images }) => {
    const [one, two] = [layersOf(images[reference]), layersOf(images[other])]
    const differs = one.findIndex((layer, index) => two[index] !== layer)
    const shared = differs < 0 ? one.length : differs
    return {
      met: shared >= min,
      expected: same(`≥ ${min}`),
      found: same(String(shared)),
      comparable: one.length + two.length > 0,
    }
  },
})
