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
  /** Undefined where the image before is not known. */
  readonly fate: Fate | undefined
}

/**
 * What became of a layer in the last build: the image before had the same one (`cached`); it is the first that is another
 * (`changed`); or it stands above such a one (`follows`). The digests of the layers say it: they are computed from the
 * contents, and a layer counts as the same only if all below it are.
 */
export type Fate = 'cached' | 'changed' | 'follows'

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
  const own = entries.flatMap(({ size }, index): readonly BuiltLine[] => {
    const line = lines[index]
    const place = places?.[index]
    if (line === undefined || place === undefined) return []
    return [{ line, size, fate: before && fateAt(place, firstNew) }]
  })
  const base = entries.filter((_, index) => lines[index] === undefined)
  return { own, baseSize: base.reduce((sum, { size }) => sum + size, 0) }
}

/** @param firstNew -1 where every layer is the same */
function fateAt(place: number, firstNew: number): Fate {
  if (firstNew < 0 || place < firstNew) return 'cached'
  return place === firstNew ? 'changed' : 'follows'
}
