import type { EngineEvent } from './engine-event.ts'

/** Carries the story of events over a reconnection: the Engine tells its last ones again when asked. */
export interface Bridge {
  /** From when on to have events told again; undefined when none is known yet. */
  since(): number | undefined
  /** A new stream begins. */
  begin(): void
  /** Takes the stream's next event; false for one that was told before. */
  isNews(event: EngineEvent): boolean
  /**
   * From when on no event was missed, as it stands when the first list of this stream is read. A stream that began
   * with the last event of the one before has a whole story; an engine that was started again has forgotten it.
   */
  wholeSince(readAt: number): number
}

export function createBridge(): Bridge {
  let recent: readonly EngineEvent[] = []
  let met = false
  let whole: number | undefined

  return {
    // A little before, for the time goes through a number that is not exact to the nanosecond.
    since() {
      const last = recent.at(-1)
      return last && last.at - 0.01
    },
    begin() {
      met = false
    },
    isNews(event) {
      if (recent.some((known) => isSameEvent(known, event))) {
        met = true
        return false
      }
      recent = [...recent, event].slice(-remembered)
      return true
    },
    wholeSince(readAt) {
      if (!met || whole === undefined) whole = readAt
      return whole
    },
  }
}

// More than can happen within the hundredth of a millisecond that is asked for twice.
const remembered = 16

function isSameEvent(left: EngineEvent, right: EngineEvent): boolean {
  return (
    left.at === right.at &&
    left.id === right.id &&
    left.action === right.action &&
    left.detail === right.detail &&
    left.type === right.type
  )
}
