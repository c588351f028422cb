import type { LogItem } from '../protocol.ts'
import type { Span } from './ansi.ts'

/** Lines that are drawn, skipped over and forgotten together. */
export interface Chunk {
  readonly key: number
  readonly entries: readonly Entry[]
}

/** A line, ready to be drawn, or a mark between lines. */
export type Entry = { readonly key: number } & (
  | {
      readonly kind: 'line'
      readonly stream: 'stdout' | 'stderr'
      readonly at: number | null
      readonly spans: readonly Span[]
      /** All spans together. */
      readonly text: string
    }
  | Exclude<LogItem, { kind: 'line' }>
)

/** How many entries a chunk holds. */
export const chunkSize = 20

/** Fills up the last chunk, and makes new ones of what is left. */
export function packed(chunks: readonly Chunk[], entries: readonly Entry[]): readonly Chunk[] {
  const last = chunks.at(-1)
  const isOpen = last !== undefined && last.entries.length < chunkSize
  const whole = isOpen ? chunks.slice(0, -1) : chunks
  const rest = isOpen ? [...last.entries, ...entries] : entries
  const parts = Array.from({ length: Math.ceil(rest.length / chunkSize) }, (_, part): Chunk => {
    const own = rest.slice(part * chunkSize, (part + 1) * chunkSize)
    return { key: own[0]?.key ?? 0, entries: own }
  })
  return [...whole, ...parts]
}

/** Without the oldest chunks that are not needed to have as many entries as are to be kept. */
export function withinCapacity(chunks: readonly Chunk[], capacity: number): readonly Chunk[] {
  const size = chunks.reduce((sum, { entries }) => sum + entries.length, 0)
  return chunks.slice(Math.max(0, Math.floor((size - capacity) / chunkSize)))
}
