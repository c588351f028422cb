import * as z from 'zod/mini'
import { textAt } from '../document-path.ts'
import { imageNamed } from '../image-name.ts'
import { checkKind, code, noContainer, word } from './check-kind.ts'

/** The container was made from that image, under whichever of its names. */
export const containerImage = checkKind({
  name: 'container.image',
  arguments: z.strictObject({ name: word, is: word }),
  goal: ({ is }) => ({ en: `It was made from the image \`${is}\``, ko: `\`${is}\` 이미지로 만들었습니다` }),
  wants: ({ name, is }) => ({ containers: [name], images: [is] }),
  judge: ({ name, is }, reading) => {
    const container = reading.containers[name]
    if (!container) return { met: false, expected: code(is), found: noContainer(name), comparable: false }
    const named = textAt(container, 'Config.Image')
    const wantedId = textAt(reading.images[is], 'Id')
    const met = imageNamed(named, is) || (wantedId !== '' && textAt(container, 'Image') === wantedId)
    return { met, expected: code(is), found: code(named), comparable: true }
  },
})
