import * as z from 'zod/mini'
import { imageNamed } from '../image-name.ts'
import { checkKind, code, noContainer, word } from './check-kind.ts'

const byName = z.strictObject({ name: word })
const byImage = z.strictObject({ image: word, notName: z.optional(word) })

/** There is a container of that name, or one of that image (under another name than `notName`). */
export const containerExists = checkKind({
  name: 'container.exists',
  arguments: z.union([byName, byImage]),
  goal: (given) =>
    'name' in given
      ? { en: `\`${given.name}\` exists`, ko: `\`${given.name}\` 컨테이너가 있습니다` }
      : {
          en: `There is a container made from \`${given.image}\``,
          ko: `\`${given.image}\` 이미지로 만든 컨테이너가 있습니다`,
        },
  wants: () => ({}),
  judge: (given, reading) => {
    if ('name' in given) {
      const met = reading.list.some(({ name }) => name === given.name)
      return {
        met,
        expected: code(given.name),
        found: met ? code(given.name) : noContainer(given.name),
        comparable: met,
      }
    }
    const found = reading.list.find(({ name, image }) => imageNamed(image, given.image) && name !== given.notName)
    return {
      met: found !== undefined,
      expected: code(given.image),
      found: found ? code(found.name) : { en: 'no such container', ko: '그런 컨테이너가 없습니다' },
      comparable: false,
    }
  },
})
