import { readReference } from '../../meaning/image-reference.ts'

/** The page that a registry has for an image; undefined where it has none that we know of. */
export function registryPage(image: string): string | undefined {
  const reference = readReference(image)
  if (typeof reference === 'string') return undefined
  return pages[reference.domain]?.(reference.path)
}

const pages: Readonly<Record<string, ((path: string) => string) | undefined>> = {
  'docker.io': (path) =>
    path.startsWith('library/')
      ? `https://hub.docker.com/_/${path.slice('library/'.length)}`
      : `https://hub.docker.com/r/${path}`,
  'gcr.io': (path) => `https://gcr.io/${path}`,
  'ghcr.io': (path) => `https://ghcr.io/${path}`,
  'mcr.microsoft.com': (path) => `https://mcr.microsoft.com/artifact/mar/${path}`,
  'public.ecr.aws': (path) => `https://gallery.ecr.aws/${path}`,
  'quay.io': (path) => `https://quay.io/repository/${path}`,
}
