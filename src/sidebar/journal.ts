import type { EngineEvent } from '../engine/engine-event.ts'
import type { Disposable } from '../engine/live.ts'
import { after, blank, type Memory } from './event-chains.ts'
import type { JournalEntry } from './journal-protocol.ts'

/** What just happened, newest first. */
export interface Journal extends Disposable {
  readonly entries: readonly JournalEntry[]
  hear(event: EngineEvent): void
  clear(): void
  onChange(listener: () => void): Disposable
}

export function createJournal(): Journal {
  const listeners = new Set<() => void>()
  let memory: Memory = blank
  const remember = (next: Memory) => {
    const isNews = next.entries !== memory.entries
    memory = next
    if (isNews) for (const listener of [...listeners]) listener()
  }
  return {
    get entries() {
      return memory.entries
    },
    hear: (event) => remember(after(memory, event)),
    clear: () => remember({ ...memory, entries: [] }),
    onChange(listener) {
      listeners.add(listener)
      return { dispose: () => listeners.delete(listener) }
    },
    dispose: () => listeners.clear(),
  }
}
