import type { EngineEvent } from '../engine/engine-event.ts'
import { plain } from '../webview/plain.ts'
import type { ThingDeed } from './journal-protocol.ts'

/** What an event about an image, a volume or a network tells a person, and of what; undefined where it tells nothing. */
export function deedOfThing({ type, action, id, attributes }: EngineEvent): Told | undefined {
  const name = attributes['name'] ?? ''
  switch (`${type} ${action}`) {
    case 'image pull':
      return { name: plain(id, 200), deed: { kind: 'pulled' } }
    case 'image tag':
      return { name: plain(name, 200), deed: { kind: 'named' } }
    // It comes without the image's names.
    case 'image delete':
      return { name: id.replace('sha256:', '').slice(0, 12), deed: { kind: 'deleted' } }
    case 'volume create':
      return volume(id, 'made')
    case 'volume destroy':
      return volume(id, 'unmade')
    case 'network create':
      return { name: plain(name, 128), deed: { kind: 'made', what: 'network' } }
    case 'network destroy':
      return { name: plain(name, 128), deed: { kind: 'unmade', what: 'network' } }
    default:
      return undefined
  }
}

interface Told {
  readonly name: string
  readonly deed: ThingDeed
}

// A volume that nobody gave a name comes and goes with its container.
function volume(name: string, kind: 'made' | 'unmade'): Told | undefined {
  return /^[0-9a-f]{64}$/.test(name) ? undefined : { name: plain(name, 128), deed: { kind, what: 'volume' } }
}
