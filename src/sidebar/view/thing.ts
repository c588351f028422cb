import type { NetworkRow, VolumeRow } from '../../storage/protocol.ts'
import type { ImageRow } from '../thing-protocol.ts'

/** An image, a volume or a network: what has a row of one line, a few words more below it, and things that can be done. */
export type Thing =
  | { readonly kind: 'image'; readonly key: string; readonly image: ImageRow }
  | { readonly kind: 'volume'; readonly key: string; readonly volume: VolumeRow }
  | { readonly kind: 'network'; readonly key: string; readonly network: NetworkRow }

export function imageThing(image: ImageRow): Thing {
  return { kind: 'image', key: image.id, image }
}

export function volumeThing(volume: VolumeRow): Thing {
  return { kind: 'volume', key: `volume ${volume.id}`, volume }
}

export function networkThing(network: NetworkRow): Thing {
  return { kind: 'network', key: `network ${network.id}`, network }
}

/** What it is called, and the containers that use it. */
export function factsOf(thing: Thing): { readonly name: string; readonly usedBy: readonly string[] } {
  switch (thing.kind) {
    case 'image':
      return thing.image
    case 'volume':
      return thing.volume
    case 'network':
      return thing.network
  }
}

/** What the filter looks at. */
export function wordsOf(thing: Thing): readonly string[] {
  const { name, usedBy } = factsOf(thing)
  return [name, ...usedBy, ...(thing.kind === 'image' ? thing.image.alsoNamed : [])]
}
