import * as z from 'zod/mini'
import { valueAt } from '../document-path.ts'
import { checkKind, same, word } from './check-kind.ts'

/** The image takes less room than another one. */
export const imageSmaller = checkKind({
  name: 'image.smaller',
  arguments: z.strictObject({ reference: word, than: word }),
  goal: ({ reference, than }) => ({
    en: `\`${reference}\` is smaller than \`${than}\``,
    ko: `\`${reference}\` 이미지가 \`${than}\`보다 작습니다`,
  }),
  wants: ({ reference, than }) => ({ images: [reference, than] }),
  judge: ({ reference, than }, { images }) => {
    const [small, big] = [sizeOf(images[reference]), sizeOf(images[than])]
    const missing = { en: 'not on this machine', ko: '내 컴퓨터에 없습니다' }
    return {
      met: small !== undefined && big !== undefined && small < big,
      expected: big === undefined ? missing : same(`< ${megabytes(big)}`),
      found: small === undefined ? missing : same(megabytes(small)),
      comparable: small !== undefined && big !== undefined,
    }
  },
})

function sizeOf(document: unknown): number | undefined {
  const size = valueAt(document, 'Size')
  return typeof size === 'number' ? size : undefined
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
