import type { Part } from './part.ts'

/**
 * A part that begins right after the extension has started, for to load it takes longer than all the rest of the start.
 * Only for what nobody can ask for by name in that moment: its commands would be missing.
 */
export function later(load: () => Promise<Part>): Part {
  return (services) => {
    let part: ReturnType<Part> | undefined
    let isEnded = false
    const begin = async () => {
      const start = await load()
      if (!isEnded) part = start(services)
    }
    const timer = setImmediate(() => void begin())
    return {
      dispose() {
        isEnded = true
        clearImmediate(timer)
        part?.dispose()
      },
    }
  }
}
