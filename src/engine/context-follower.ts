import { type FSWatcher, watch } from 'node:fs'
import { configFolder } from './docker-config.ts'
import type { Disposable } from './listeners.ts'
import type { LiveEngine } from './live.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Notices when `docker context use` chooses another engine, and lets go of the old one. Begins with the first look at an
 * engine: what it takes to read contexts is not loaded before.
 */
export function followContext(
  live: Pick<LiveEngine, 'snapshot' | 'onSnapshot' | 'reconnect'>,
  surroundings: () => Surroundings,
): Disposable {
  let watcher: FSWatcher | undefined
  let isEnded = false
  const begin = async () => {
    listening.dispose()
    const { currentContextIn } = await import('./contexts.ts')
    if (isEnded) return
    const look = () => {
      const { connection } = live.snapshot
      const endpoint = connection.kind === 'idle' ? undefined : connection.endpoint
      // The docker command writes the file for other reasons as well, and some engines are chosen by other means.
      if (!endpoint || !['context', 'default', 'well-known'].includes(endpoint.from)) return
      if (currentContextIn(surroundings()) !== (endpoint.context ?? 'default')) live.reconnect()
    }
    try {
      // The folder, for the docker command replaces the file.
      watcher = watch(configFolder(surroundings()), (_, name) => {
        if (name === null || name === 'config.json') look()
      })
      watcher.on('error', () => watcher?.close())
    } catch {
      // Without the folder there are no contexts; with the next start there may be.
    }
  }
  const listening = live.onSnapshot(({ connection }) => {
    if (connection.kind !== 'idle') void begin()
  })
  return {
    dispose() {
      isEnded = true
      listening.dispose()
      watcher?.close()
    },
  }
}
