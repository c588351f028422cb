import { valueAt } from '../engine/document.ts'
import type { Container } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { LiveEngine } from '../engine/live.ts'
import { fewAtOnce } from './few-at-once.ts'
import type { JournalEntry } from './journal-protocol.ts'
import type { Ending } from './row-protocol.ts'

/** Why containers that were killed (137) were: neither the Engine's list nor the exit code says it. */
export interface Endings {
  of(container: Container): Ending | null
  /** Looks at those that ended since; call it with every new picture of the engine. */
  refresh(): Promise<void>
}

export interface EndingsOptions {
  readonly live: Pick<LiveEngine, 'engine' | 'snapshot'>
  /** What happened, newest first. */
  readonly entries: () => readonly JournalEntry[]
  /** Called when more is known. */
  readonly changed: () => void
}

export function createEndings({ live, entries, changed }: EndingsOptions): Endings {
  // A container that did not change is the same value in the next picture.
  const outOfMemory = new WeakMap<Container, boolean>()
  return {
    of(container) {
      if (!wasKilled(container)) return null
      if (outOfMemory.get(container)) return 'memory'
      const last = entries().find(({ id, deed }) => id === container.id && deed.kind === 'ended')
      if (last?.deed.kind !== 'ended') return null
      const { kind } = last.deed.because
      return kind === 'memory' ? 'memory' : kind === 'stopped-then-killed' ? 'grace' : null
    },
    async refresh() {
      const { engine, snapshot } = live
      const unknown = snapshot.containers.filter((one) => wasKilled(one) && !outOfMemory.has(one)).slice(0, mostLooked)
      if (!engine || unknown.length === 0) return
      for (const container of unknown) outOfMemory.set(container, false)
      await fewAtOnce(unknown, 4, async (container) => {
        const document = await engine.inspectContainer(container.id).catch(undefinedForNow)
        outOfMemory.set(container, valueAt(document, 'State', 'OOMKilled') === true)
      })
      if (unknown.some((container) => outOfMemory.get(container))) changed()
    },
  }
}

// Nobody looks at more rows than this at first, and each costs a question.
const mostLooked = 100

function wasKilled({ state, exitCode }: Container): boolean {
  return state === 'exited' && exitCode === 137
}

/** Gone, or the engine is: then its row says less. */
function undefinedForNow(error: unknown): undefined {
  if (!(error instanceof EngineError)) throw error
}
