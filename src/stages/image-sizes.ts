import type { Image } from '../engine/engine.ts'
import type { Stage } from './protocol.ts'

/** How large the images are that stages name, in bytes: of those that are on this machine. */
export function imageSizes(
  stages: readonly Stage[],
  images: readonly Pick<Image, 'tags' | 'size'>[],
): Readonly<Record<string, number>> {
  const origins = stages.flatMap(({ base, taken }) => [...(base ? [base] : []), ...taken.map(({ from }) => from)])
  const names = new Set(origins.flatMap((origin) => ('image' in origin ? [origin.image] : [])))
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const image = images.find(({ tags }) => tags.includes(tagOf(name)))
      return image ? [[name, image.size] as const] : []
    }),
  )
}

/** The name as the Engine lists it: without Docker Hub's own address, and with a tag. */
function tagOf(name: string): string {
  const short = name.replace(/^(?:docker\.io\/)?(?:library\/)?/, '')
  return /:[^/]+$/.test(short) ? short : `${short}:latest`
}
