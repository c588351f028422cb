import type { Endpoint } from './endpoint.ts'
import type { Container, EngineAbout, Image } from './engine.ts'
import type { EngineError } from './engine-error.ts'
import { isContainerUnchanged, isEqual, keepSame } from './same.ts'
import type { Network, Volume } from './storage-engine.ts'
import type { News } from './watch.ts'

/** What is known of the engine at one moment. A new value with every change; unchanged parts keep their identity. */
export interface Snapshot {
  readonly connection: Connection
  readonly containers: readonly Container[]
  readonly images: readonly Image[]
  readonly volumes: readonly Volume[]
  readonly networks: readonly Network[]
  /** When the lists were read; undefined before the first time. */
  readonly readAt: number | undefined
}

export type Connection =
  /** Nobody has asked yet, or nobody looks. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'connecting'; readonly endpoint: Endpoint | undefined }
  | {
      readonly kind: 'connected'
      readonly endpoint: Endpoint
      readonly about: EngineAbout
      /** From this moment on no event has been missed, not even over a reconnection. */
      readonly eventsSince: number
    }
  /** It was there and is not now: the lists are those of `lostAt`. */
  | {
      readonly kind: 'reconnecting'
      readonly endpoint: Endpoint
      readonly problem: EngineError
      readonly lostAt: number
      readonly retryAt: number
    }
  /** It has not answered yet. */
  | {
      readonly kind: 'unreachable'
      readonly endpoint: Endpoint | undefined
      readonly problem: EngineError
      readonly retryAt: number
    }

/** Before anything is known. */
export const unseen: Snapshot = {
  connection: { kind: 'idle' },
  containers: [],
  images: [],
  volumes: [],
  networks: [],
  readAt: undefined,
}

/** The lists with the news in them; each list, row and image that did not change is the same value as before. */
export function withNews(snapshot: Snapshot, news: News): Omit<Snapshot, 'connection'> {
  const { readAt, containers, images, volumes = snapshot.volumes, networks = snapshot.networks } = news
  return {
    readAt,
    containers: containers
      ? keepSame(snapshot.containers, rowsWith(snapshot.containers, containers), (old, fresh) =>
          isContainerUnchanged(old, fresh, readAt),
        )
      : snapshot.containers,
    images: images ? keepSame(snapshot.images, images) : snapshot.images,
    volumes: isEqual(snapshot.volumes, volumes) ? snapshot.volumes : volumes,
    networks: isEqual(snapshot.networks, networks) ? snapshot.networks : networks,
  }
}

/** How an attempt, or a connection, has ended. */
interface Ended {
  readonly endpoint: Endpoint | undefined
  readonly problem: EngineError
  /** Times in milliseconds since 1970. */
  readonly now: number
  readonly retryAt: number
}

/** The connection after it. */
export function afterProblem(connection: Connection, { endpoint, problem, now, retryAt }: Ended): Connection {
  if (connection.kind === 'connected' || connection.kind === 'reconnecting') {
    const lostAt = connection.kind === 'reconnecting' ? connection.lostAt : now
    return { kind: 'reconnecting', endpoint: endpoint ?? connection.endpoint, problem, lostAt, retryAt }
  }
  return { kind: 'unreachable', endpoint, problem, retryAt }
}

function rowsWith(old: readonly Container[], { rows, ids }: NonNullable<News['containers']>): readonly Container[] {
  if (!ids) return rows
  const fresh = new Map(rows.map((row) => [row.id, row]))
  const kept = old.flatMap((row) => (ids.has(row.id) ? (fresh.get(row.id) ?? []) : row))
  const known = new Set(old.map((row) => row.id))
  const added = rows.filter((row) => ids.has(row.id) && !known.has(row.id))
  // Newest first, as the Engine lists them. Its times are whole seconds, so the sort has to be stable, and it is.
  return [...added, ...kept].sort((left, right) => right.createdAt - left.createdAt)
}
