import type { Engine } from './engine.ts'
import type { LiveEngine } from './live.ts'

/**
 * Does `work` with the engine, also where nobody has looked at it yet: a command of the palette may come first.
 * @param nobody called where no engine answers
 * @returns undefined then
 */
export async function withEngine<Result>(
  live: LiveEngine,
  work: (engine: Engine) => Promise<Result>,
  nobody: () => void,
): Promise<Result | undefined> {
  const held = live.hold()
  try {
    const engine = await engineOf(live)
    if (engine) return await work(engine)
    nobody()
    return undefined
  } finally {
    held.dispose()
  }
}

function engineOf(live: LiveEngine): Promise<Engine | undefined> {
  return new Promise((resolve) => {
    const listening = live.onSnapshot(look)
    look()

    function look(): void {
      const { kind } = live.snapshot.connection
      if (kind === 'idle' || kind === 'connecting') return
      // Not before this function has given its listener back.
      queueMicrotask(() => listening.dispose())
      resolve(live.engine)
    }
  })
}
