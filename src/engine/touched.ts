import type { EngineEvent } from './engine-event.ts'

/** What has to be listed again. */
export interface Touched {
  readonly containers: ReadonlySet<string> | 'all'
  readonly images: boolean
  readonly volumes: boolean
  readonly networks: boolean
  /** Containers whose change was told before the list shows it. */
  readonly early: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** What an event may have changed in the lists. */
export function touchedBy(event: EngineEvent): Touched {
  // A tag that moves changes the image's name in the rows of its containers as well.
  if (event.type === 'image') return { ...nothing, containers: 'all', images: true }
  // What is mounted or connected is said by the containers' rows; a volume's own events are about itself.
  if (event.type === 'volume') return changing.has(event.action) ? { ...nothing, volumes: true } : nothing
  if (event.type === 'network') return touchedByNetwork(event)
  if (event.type !== 'container' || idle.has(event.action)) return nothing
  // A prune tells only that it happened; a commit makes an image without a word of its own.
  if (event.id === '') return { ...nothing, containers: 'all' }
  const container = new Set([event.id])
  return {
    ...nothing,
    containers: container,
    images: event.action === 'commit',
    early: early.has(event.action) ? container : none,
  }
}

function touchedByNetwork({ action, attributes }: EngineEvent): Touched {
  if (changing.has(action)) return { ...nothing, networks: true }
  const container = attributes['container']
  return container === undefined ? nothing : { ...nothing, containers: new Set([container]) }
}

/** Both together; of many containers the whole list is the cheaper question. */
export function together(left: Touched, right: Touched): Touched {
  return {
    containers: union(left.containers, right.containers),
    images: left.images || right.images,
    volumes: left.volumes || right.volumes,
    networks: left.networks || right.networks,
    early: new Set([...left.early, ...right.early]),
  }
}

export const nothing: Touched = { containers: none, images: false, volumes: false, networks: false, early: none }
export const everything: Touched = { containers: 'all', images: true, volumes: true, networks: true, early: none }

const manyContainers = 10

function union(left: Touched['containers'], right: Touched['containers']): Touched['containers'] {
  if (left === 'all' || right === 'all') return 'all'
  const ids = new Set([...left, ...right])
  return ids.size > manyContainers ? 'all' : ids
}

// What is done to volumes and networks that changes their list.
const changing: ReadonlySet<string> = new Set(['create', 'destroy', 'remove', 'prune'])

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

// The Engine tells these while it still holds the container's lock, and lists the container as before until it lets go:
// after a `die`, until the network is taken down (moby, daemon/monitor.go and pause.go).
const early: ReadonlySet<string> = new Set(['die', 'pause', 'unpause'])
