import type { Container } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { LiveEngine } from '../engine/live.ts'
import type { LogItem } from './protocol.ts'

export interface FollowOptions {
  readonly live: Pick<LiveEngine, 'snapshot' | 'engine' | 'onSnapshot'>
  readonly id: string
  /** Where to begin. */
  readonly from: Beginning
  /** After an interruption: how many of the lines that came meanwhile are read at most. */
  readonly again: number
  readonly write: (item: LogItem) => void
  readonly signal: AbortSignal
}

/** With so many of the last lines, and of those only what came since then. */
export type Beginning = { readonly tail: number; readonly since?: number }

/**
 * Reads a container's log until `signal` aborts or the container is no more: over its restarts, and over a lost engine.
 * Needs somebody who holds `live`.
 */
export async function follow({ live, id, from, again, write, signal }: FollowOptions): Promise<void> {
  // How far we came: the time of the last line, and how many lines of that very millisecond were read.
  let bookmark: { readonly at: number | undefined; readonly lines: number } = { at: undefined, lines: 0 }
  let hasRead = false
  let hasEnded = false

  while (!signal.aborted) {
    const { engine } = live
    const container = find(live, id)
    if (!engine || live.snapshot.connection.kind !== 'connected') {
      await change(live, signal)
      continue
    }
    if (!container) {
      return write({ kind: 'removed' })
    }
    if (hasRead && !isAlive(container)) {
      if (!hasEnded) write({ kind: 'ended', at: container.since ?? null, exitCode: container.exitCode ?? null })
      hasEnded = true
      await change(live, signal)
      continue
    }
    if (hasEnded) write({ kind: 'started', at: container.since ?? null })
    hasEnded = false
    hasRead = true
    try {
      const where = bookmark.at === undefined ? from : { tail: again, since: bookmark.at }
      let seen = bookmark.lines
      for await (const { stream, at, text } of engine.logs(id, { ...where, follow: true, timestamps: true }, signal)) {
        // The Engine begins with the whole millisecond where we stopped.
        if (seen > 0 && at === bookmark.at) {
          seen -= 1
          continue
        }
        seen = 0
        bookmark = { at, lines: at === bookmark.at ? bookmark.lines + 1 : 1 }
        write({ kind: 'line', stream, at: at ?? null, text })
      }
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      if (error.kind === 'lost' && !signal.aborted) write({ kind: 'lost' })
    }
    // The log's end and the news of the container's come by two ways; either may be first.
    if (!signal.aborted && isAlive(container) && find(live, id) === container) await change(live, signal, 1000)
  }
}

function find({ snapshot }: Pick<LiveEngine, 'snapshot'>, id: string): Container | undefined {
  return snapshot.containers.find((container) => container.id === id)
}

function isAlive({ state }: Container): boolean {
  return state === 'running' || state === 'paused' || state === 'restarting'
}

/** Waits for another picture of the engine, for `signal`, or for `patience` milliseconds. */
function change(live: Pick<LiveEngine, 'onSnapshot'>, signal: AbortSignal, patience?: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      listening.dispose()
      signal.removeEventListener('abort', end)
      clearTimeout(timer)
      resolve()
    }
    const listening = live.onSnapshot(end)
    signal.addEventListener('abort', end)
    const timer = patience === undefined ? undefined : setTimeout(end, patience)
  })
}
