import { type Container, type Engine, EngineError } from '../engine/engine.ts'
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
  const seen = new Map<string, Watched>()

  const begin = (what: SightName, id: string) => {
    const container = live.snapshot.containers.find((known) => known.id === id)
    const stopping = new AbortController()
    const { engine } = live
    seen.set(`${what} ${id}`, { what, id, container, engine, stopping })
    if (container && engine) void watch(what, engine, container, stopping.signal, send)
  }
  const end = (key: string) => {
    seen.get(key)?.stopping.abort()
    seen.delete(key)
  }
  return {
    see(what, id, isSeen) {
      end(`${what} ${id}`)
      if (isSeen && seen.size < mostSeen) begin(what, id)
    },
    refresh() {
      for (const [key, { what, id, container, engine }] of [...seen]) {
        const now = live.snapshot.containers.find((known) => known.id === id)
        if (engine === live.engine && isSame(container, now)) continue
        end(key)
        begin(what, id)
      }
    },
    end() {
      for (const key of [...seen.keys()]) end(key)
    },
  }
}

interface Watched {
  readonly what: SightName
  readonly id: string
  readonly container: Container | undefined
  readonly engine: Engine | undefined
  readonly stopping: AbortController
}

// A stream of numbers costs the Engine a little each; nobody reads more than this at a time.
const mostSeen = 60

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
