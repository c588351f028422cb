import type { Engine } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { LogItem, SkippedItem } from './protocol.ts'

/** Fetches lines of a log that were skipped, at most `most` of them. None where they are gone, or the engine is. */
export async function skippedLines(
  engine: Pick<Engine, 'logs'>,
  id: string,
  { from, offset, count }: SkippedItem,
  most: number,
): Promise<readonly LogItem[]> {
  const lines: LogItem[] = []
  if (from === null) return lines
  const { signal } = new AbortController()
  const wanted = Math.min(count, most)
  let before = offset
  try {
    for await (const { stream, at = null, text } of engine.logs(
      id,
      { follow: false, since: from, timestamps: true },
      signal,
    )) {
      // The Engine begins with the whole millisecond.
      if (before > 0 && at === from) {
        before -= 1
        continue
      }
      lines.push({ kind: 'line', stream, at, text })
      if (lines.length >= wanted) break
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
  }
  return lines
}
