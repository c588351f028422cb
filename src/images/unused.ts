import type { Container, Image } from '../engine/engine.ts'
import type { Room } from '../engine/storage-engine.ts'
import { usersOf } from './removal.ts'

/** Images that no container was made from. */
export interface Unused {
  /** Those without a name: what `docker image prune` takes. */
  readonly dangling: readonly Image[]
  /** The others: what `docker image prune --all` takes as well. */
  readonly named: readonly Image[]
}

/** @param containers all of them, running or not */
export function unusedAmong(images: readonly Image[], containers: readonly Container[]): Unused {
  const unused = images.filter((image) => usersOf(image, containers).length === 0)
  return {
    dangling: unused.filter(({ tags }) => tags.length === 0),
    named: unused.filter(({ tags }) => tags.length > 0),
  }
}

/** The bytes that are free for certain when these images go: what they share with others may stay. */
export function leastFreed(images: readonly Image[], room: Pick<Room, 'images'>): number {
  const shared = new Map(room.images.map((image) => [image.id, image.shared]))
  // The Engine says -1 for what it has not counted.
  return images.reduce((sum, { id, size }) => sum + Math.max(0, size - Math.max(0, shared.get(id) ?? 0)), 0)
}
