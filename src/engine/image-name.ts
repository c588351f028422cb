import type { Image } from './engine.ts'

/** What an image is called in a command: its first name, or a piece of its ID where it has none. */
export function imageName({ id, tags }: Pick<Image, 'id' | 'tags'>): string {
  return tags[0] ?? shortImageId(id)
}

/** The twelve digits by which the docker CLI shows an image. */
export function shortImageId(id: string): string {
  return id.replace('sha256:', '').slice(0, 12)
}
