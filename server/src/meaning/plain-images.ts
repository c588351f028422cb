import { readReference } from './image-reference.ts'

/**
 * Whether an image is one of the few official ones that set no variable but PATH, in any of their versions. What a file
 * says can then be judged without the image at hand.
 */
export function isPlainImage(name: string): boolean {
  const reference = readReference(name)
  if (typeof reference === 'string' || reference.domain !== 'docker.io') return false
  return plainImages.includes(reference.path)
}

const plainImages: readonly string[] = ['library/alpine', 'library/busybox', 'library/debian', 'library/ubuntu']
