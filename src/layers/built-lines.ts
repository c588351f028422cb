import type { HistoryEntry } from '../engine/image-engine.ts'
import type { Lines } from './dockerfile-lines.ts'
import { madeBy } from './instruction.ts'
import { placesOf } from './stack.ts'

/** What an instruction made in an image. */
export interface BuiltLine {
  /** Where the instruction begins, from 1. */
  readonly line: number
  /** In bytes. */
  readonly size: number
  /**
   * Whether the image before had the same layer; undefined where no such image is known. The digests of the layers say
   * it: they are computed from the contents, and a layer counts as the same only if all below it are.
   */
  readonly isCached: boolean | undefined
}

/**
 * The layers that the lines of a Dockerfile made, and the size of what stands below them.
 * @param history as the Engine lists it, the newest first
 * @param layers `RootFS.Layers`, the oldest first
 * @param before the layers of the image that the same file gave before
 */
export function builtLines(
  { lines }: Lines,
  history: readonly HistoryEntry[],
  layers: readonly string[],
  before: readonly string[] | undefined,
): { readonly own: readonly BuiltLine[]; readonly baseSize: number } {
  const entries = history.map(({ size, createdBy }) => ({ size, made: madeBy(createdBy) }))
  const places = placesOf(entries, layers.length)
  const firstNew = layers.findIndex((layer, place) => before?.[place] !== layer)
  const same = firstNew < 0 ? layers.length : firstNew
  const own = entries.flatMap(({ size }, index): readonly BuiltLine[] => {
    const line = lines[index]
    const place = places?.[index]
    if (line === undefined || place === undefined) return []
    return [{ line, size, isCached: before && place < same }]
  })
  const base = entries.filter((_, index) => lines[index] === undefined)
  return { own, baseSize: base.reduce((sum, { size }) => sum + size, 0) }
}
