import type { Container, Image } from '../engine/engine.ts'

/** What it means to take an image away, known beforehand. */
export type Removal =
  /** A name goes, the image stays under its others. */
  | { readonly kind: 'untag'; readonly name: string; readonly others: readonly string[] }
  /** The image goes, with all its names. */
  | { readonly kind: 'delete'; readonly names: readonly string[] }
  /** The Engine keeps it: these containers were made from it. */
  | { readonly kind: 'in-use'; readonly by: readonly Container[] }

/**
 * What `docker rmi` would do (moby, daemon/images/image_delete.go): a name among several only goes; the last one takes
 * the image with it, unless a container was made from it, be it running or not.
 * @param name one of its names; undefined for all of them
 */
export function removalOf(image: Image, name: string | undefined, containers: readonly Container[]): Removal {
  const others = image.tags.filter((tag) => tag !== name)
  if (name !== undefined && others.length > 0) return { kind: 'untag', name, others }
  const by = usersOf(image, containers)
  return by.length > 0 ? { kind: 'in-use', by } : { kind: 'delete', names: image.tags }
}

/** The containers that were made from an image. */
export function usersOf({ id }: Pick<Image, 'id'>, containers: readonly Container[]): readonly Container[] {
  return containers.filter(({ imageId }) => imageId === id)
}
