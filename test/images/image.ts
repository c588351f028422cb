import type { Image } from '../../src/engine/engine.ts'

/** An image without a name, but for what is said of it. @param character its ID consists of it */
export function image(character: string, change: Partial<Image> = {}): Image {
  return { id: `sha256:${character.repeat(64)}`, tags: [], size: 1_000_000, createdAt: 0, labels: {}, ...change }
}
