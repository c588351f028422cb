import type { LiveEngine, Snapshot } from '../../src/engine/live.ts'

/** Waits for a snapshot of which it is true. */
export function until(live: LiveEngine, isTrue: (snapshot: Snapshot) => boolean): Promise<void> {
  if (isTrue(live.snapshot)) return Promise.resolve()
  return new Promise((resolve) => {
    const listening = live.onSnapshot((snapshot) => {
      if (!isTrue(snapshot)) return
      listening.dispose()
      resolve()
    })
  })
}
