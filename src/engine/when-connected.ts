import type { Engine } from './engine.ts'
import type { LiveEngine } from './live.ts'

/**
 * Does `work` with the engine, also where nobody has looked at it yet: a command of the palette may come first.
 * @returns undefined where no engine answers
 */
export async function withEngine<Result>(
  live: LiveEngine,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result | undefined> {
  const held = live.hold()
  try {
    const engine = await engineOf(live)
    return engine && (await work(engine))
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
