import type { EngineEvent } from './engine.ts'

/** What has to be listed again. */
export interface Touched {
  readonly containers: ReadonlySet<string> | 'all'
  readonly images: boolean
}

/** What an event may have changed in the lists. */
export function touchedBy(event: EngineEvent): Touched {
  // A tag that moves changes the image's name in the rows of its containers as well.
  if (event.type === 'image') return everything
  if (event.type !== 'container' || idle.has(event.action)) return nothing
  // A prune tells only that it happened; a commit makes an image without a word of its own.
  if (event.id === '') return { containers: 'all', images: false }
  return { containers: new Set([event.id]), images: event.action === 'commit' }
}

/** Both together; of many containers the whole list is the cheaper question. */
export function together(left: Touched, right: Touched): Touched {
  return { containers: union(left.containers, right.containers), images: left.images || right.images }
}

export const nothing: Touched = { containers: new Set(), images: false }
export const everything: Touched = { containers: 'all', images: true }

const manyContainers = 10

function union(left: Touched['containers'], right: Touched['containers']): Touched['containers'] {
  if (left === 'all' || right === 'all') return 'all'
  const ids = new Set([...left, ...right])
  return ids.size > manyContainers ? 'all' : ids
}

// What is done to a container without changing its row. A health check alone is three of them every few seconds.
const idle: ReadonlySet<string> = new Set([
  'archive-path',
  'attach',
  'copy',
  'detach',
  'exec_create',
  'exec_detach',
  'exec_die',
  'exec_start',
  'export',
  'extract-to-dir',
  'resize',
  'top',
])
