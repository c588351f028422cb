import type { Engine } from '../engine/engine.ts'
import type { EngineEvent } from '../engine/engine-event.ts'

/**
 * The events that the engine still remembers (its last 256) from then until now.
 * The stream has no mark for "now": it is over when nothing has come for a while.
 */
export async function replayed(engine: Engine, since: number, ended: AbortSignal): Promise<readonly EngineEvent[]> {
  const quiet = new AbortController()
  const events: EngineEvent[] = []
  let timer: NodeJS.Timeout | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => quiet.abort(), 300)
  }
  // Not AbortSignal.any: on Node 20 the long-lived signal would hold on to every one derived from it.
  const end = () => quiet.abort()
  ended.addEventListener('abort', end)
  try {
    for await (const event of engine.events({ since, opened: wait }, quiet.signal)) {
      events.push(event)
      wait()
    }
  } catch {
    // What could be read before the connection broke is still true.
  }
  clearTimeout(timer)
  ended.removeEventListener('abort', end)
  return events
}
