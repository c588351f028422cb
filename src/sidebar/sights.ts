import type { Container, Engine } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { LiveEngine } from '../engine/live.ts'
import { plain } from '../webview/plain.ts'
import type { Sight, SightName } from './container-protocol.ts'
import { watchings } from './watchings.ts'

/** What the view sees of single containers: the engine is asked for it only as long as it is seen. */
export interface Sights {
  see(what: SightName, id: string, isSeen: boolean): void
  /** Nobody looks any more. */
  end(): void
}

export interface SightsOptions {
  readonly live: Pick<LiveEngine, 'engine' | 'snapshot'>
  readonly send: (id: string, sight: Sight) => void
}

/** Call `refresh` with every new picture of the engine: what is seen of a container that changed begins anew. */
export function createSights({ live, send }: SightsOptions): Sights & { readonly refresh: () => void } {
  const seen = new Map<string, Seen>()

  const begin = ({ what, id }: Seen): Watched => {
    const container = live.snapshot.containers.find((known) => known.id === id)
    const stopping = new AbortController()
    const { engine } = live
    if (container && engine) void watch(what, engine, container, stopping.signal, send)
    return { container, engine, stopping }
  }
  // What was seen first goes first; the rest waits until something is seen no longer.
  const beginNext = (what: SightName) => {
    const all = [...seen.values()].filter((one) => one.what === what)
    for (const one of all.slice(0, mostAtOnce)) one.watched ??= begin(one)
  }
  const end = (key: string) => {
    seen.get(key)?.watched?.stopping.abort()
    seen.delete(key)
  }
  return {
    see(what, id, isSeen) {
      const key = `${what} ${id}`
      end(key)
      if (isSeen && seen.size < mostKnown) seen.set(key, { what, id, watched: undefined })
      beginNext(what)
    },
    refresh() {
      for (const one of seen.values()) {
        if (!one.watched) continue
        const now = live.snapshot.containers.find(({ id }) => id === one.id)
        if (one.watched.engine === live.engine && isSame(one.watched.container, now)) continue
        one.watched.stopping.abort()
        one.watched = begin(one)
      }
    },
    end() {
      for (const key of [...seen.keys()]) end(key)
    },
  }
}

interface Seen {
  readonly what: SightName
  readonly id: string
  /** Undefined while it waits. */
  watched: Watched | undefined
}

interface Watched {
  readonly container: Container | undefined
  readonly engine: Engine | undefined
  readonly stopping: AbortController
}

// Each stream of numbers costs the Engine a look at the container's cgroup a second.
const mostAtOnce = 20
// More rows than any window shows.
const mostKnown = 400

function isSame(before: Container | undefined, now: Container | undefined): boolean {
  return before?.state === now?.state && before?.since === now?.since && before?.exitCode === now?.exitCode
}

async function watch(
  what: SightName,
  engine: Engine,
  container: Container,
  signal: AbortSignal,
  send: SightsOptions['send'],
): Promise<void> {
  try {
    for await (const sight of watchings[what](engine, container, signal)) {
      if (signal.aborted) return
      send(container.id, sight)
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    // A connection that broke is told of for all of the view; a container that is gone loses its row.
    const isTold = signal.aborted || error.kind === 'lost' || error.kind === 'gone'
    if (!isTold) send(container.id, { what: 'hidden', of: what, because: plain(error.message) })
  }
}
