import * as z from 'zod/mini'
import { layersOf } from '../layers.ts'
import { checkKind, same, word } from './check-kind.ts'

const whole = z.int().check(z.gte(0))

/** How many layers the image has: exactly so many, or so many more than another one on which it is built. */
export const imageLayers = checkKind({
  name: 'image.layers',
  arguments: z.union([
    z.strictObject({ reference: word, equals: whole }),
    z.strictObject({ reference: word, more: whole, than: word }),
  ]),
  goal: (given) =>
    'equals' in given
      ? {
          en: `\`${given.reference}\` has ${given.equals} layers`,
          ko: `\`${given.reference}\` 이미지의 레이어가 ${given.equals}개입니다`,
        }
      : {
          en: `\`${given.reference}\` has the layers of \`${given.than}\`, and ${given.more} more`,
          ko: `\`${given.reference}\` 이미지는 \`${given.than}\`의 레이어에 ${given.more}개를 더한 것입니다`,
        },
  wants: (given) => ({ images: 'than' in given ? [given.reference, given.than] : [given.reference] }),
  judge: (given, { images }) => {
    const layers = layersOf(images[given.reference])
    const below = 'than' in given ? layersOf(images[given.than]) : []
    const wanted = 'than' in given ? below.length + given.more : given.equals
    const stands = below.every((layer, index) => layers[index] === layer)
    const missing = { en: 'not on this machine', ko: '내 컴퓨터에 없습니다' }
    const isThere = Boolean(images[given.reference]) && (!('than' in given) || Boolean(images[given.than]))
    return {
      met: isThere && layers.length === wanted && stands,
      expected: same(String(wanted)),
      found: images[given.reference] ? same(String(layers.length)) : missing,
      comparable: isThere,
    }
  },
})
