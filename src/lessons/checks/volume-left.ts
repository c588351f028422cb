import * as z from 'zod/mini'
import { textAt, valueAt } from '../document-path.ts'
import { imageNamed } from '../image-name.ts'
import { checkKind, word } from './check-kind.ts'

/** A container of that image was made since the step began and is gone; its anonymous volume is still there, or went with it. */
export const volumeLeft = checkKind({
  name: 'volume.left',
  arguments: z.strictObject({ image: word, is: z.enum(['kept', 'removed']) }),
  goal: ({ image, is }) =>
    is === 'kept'
      ? {
          en: `A container of \`${image}\` is gone, and its anonymous volume is still there`,
          ko: `\`${image}\` 컨테이너는 사라졌고 익명 볼륨은 남아 있습니다`,
        }
      : {
          en: `A container of \`${image}\` is gone, and its anonymous volume with it`,
          ko: `\`${image}\` 컨테이너가 익명 볼륨과 함께 사라졌습니다`,
        },
  wants: () => ({ lists: ['volumes'] }),
  needsEvents: true,
  judge: ({ image, is }, { made, list, volumeList }) => {
    const gone = made
      .filter((document) => imageNamed(textAt(document, 'Config.Image'), image))
      .filter((document) => list.every(({ id }) => id !== textAt(document, 'Id')))
    const states = gone
      .flatMap(anonymousVolumes)
      .map((name) => (volumeList.some((volume) => volume.name === name) ? 'kept' : 'removed'))
    const found = states.at(-1)
    const nothing = { en: 'no such container has come and gone', ko: '생겼다가 사라진 컨테이너가 아직 없습니다' }
    return {
      met: states.includes(is),
      expected: said[is],
      found: found ? said[found] : nothing,
      comparable: found !== undefined,
    }
  },
})

const said = {
  kept: { en: 'the volume is there', ko: '볼륨이 있음' },
  removed: { en: 'the volume is gone', ko: '볼륨이 없음' },
} as const

function anonymousVolumes(document: unknown): string[] {
  const mounts = valueAt(document, 'Mounts')
  return (Array.isArray(mounts) ? mounts : [])
    .map((mount: unknown) => textAt(mount, 'Name'))
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
}
