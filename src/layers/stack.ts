import type { HistoryEntry } from '../engine/image-engine.ts'
import { plain } from '../webview/plain.ts'
import { type MadeBy, madeBy, makesLayer } from './instruction.ts'
import type { LayerRow, Stack } from './protocol.ts'

/** An image as far as its layers go. */
export interface Layered {
  readonly name: string
  /** `RootFS.Layers`: the digests of its layers, the oldest first. */
  readonly layers: readonly string[]
}

/** The rows of the stack, the newest on top, and the image that it was built on. @param history as the Engine lists it */
export function stackOf(
  history: readonly HistoryEntry[],
  layers: readonly string[],
  others: readonly Layered[],
): Pick<Stack, 'layers' | 'base'> {
  const entries = history.map((entry) => ({ ...entry, made: madeBy(entry.createdBy) }))
  const places = placesOf(entries, layers.length)
  const shared = layers.map((_, place) => sharing(layers.slice(0, place + 1), others))
  const rows = entries.map(({ made, size }, index): LayerRow => {
    const place = places?.[index]
    return {
      keyword: made.keyword,
      rest: plain(made.rest, 400),
      size,
      isNote: places ? place === undefined : size === 0 && !makesLayer(made),
      sharedWith: place === undefined ? null : (shared[place] ?? null),
      line: null,
      fate: null,
    }
  })
  return { layers: rows, base: places ? baseOf(layers, others, places) : null }
}

/** Other images that begin with all of these layers: only then is the last of them stored once for all. */
function sharing(layers: readonly string[], others: readonly Layered[]): readonly string[] {
  return others.filter((other) => beginsWith(other.layers, layers)).map(({ name }) => name)
}

/** The image with the most layers that ours begins with. */
function baseOf(
  layers: readonly string[],
  others: readonly Layered[],
  places: readonly (number | undefined)[],
): Stack['base'] {
  const [base] = others
    .filter(
      (other) => other.layers.length > 0 && other.layers.length < layers.length && beginsWith(layers, other.layers),
    )
    .sort((left, right) => right.layers.length - left.layers.length)
  if (!base) return null
  return { name: base.name, at: places.findIndex((place) => place === base.layers.length - 1), line: null }
}

function beginsWith(layers: readonly string[], beginning: readonly string[]): boolean {
  return beginning.length <= layers.length && beginning.every((layer, place) => layers[place] === layer)
}

/**
 * Which layer each entry made, counted from the oldest; undefined for a note. The Engine does not say it: an entry
 * with bytes has a layer, one without may have an empty one. Undefined as a whole where the counts do not fit.
 */
export function placesOf(
  entries: readonly { readonly size: number; readonly made: MadeBy }[],
  count: number,
): readonly (number | undefined)[] | undefined {
  const guesses = [
    entries.map(({ size, made }) => size > 0 || makesLayer(made)),
    entries.map(({ size }) => size > 0),
    entries.map(({ size, made }) => size > 0 || ['RUN', 'COPY', 'ADD'].includes(made.keyword)),
  ]
  const hasLayer = guesses.find((guess) => guess.filter(Boolean).length === count)
  if (!hasLayer) return undefined
  let place = count
  return hasLayer.map((has) => {
    if (has) place -= 1
    return has ? place : undefined
  })
}
