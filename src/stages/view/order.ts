import type { Slot } from './slots.ts'

/** The rows with their slots in an order in which few lines cross: each near the middle of those that it is tied to. */
export function inOrder(rows: readonly (readonly Slot[])[]): readonly (readonly Slot[])[] {
  const ordered = rows.map((row) => [...row])
  for (let round = 0; round < rounds; round++) {
    const isDown = round % 2 === 0
    const steps = ordered.map((_, index) => index)
    for (const index of isDown ? steps : steps.reverse()) {
      const other = ordered[isDown ? index - 1 : index + 1]
      const row = ordered[index]
      if (!other || !row) continue
      const places = new Map(other.map(({ key }, place) => [key, place]))
      const wish = new Map(row.map((slot, place) => [slot, meanOf(isDown ? slot.above : slot.below, places) ?? place]))
      row.sort((left, right) => (wish.get(left) ?? 0) - (wish.get(right) ?? 0))
    }
  }
  return ordered
}

/** Down and up again, until nothing much changes any more. */
const rounds = 6

function meanOf(keys: readonly string[], places: ReadonlyMap<string, number>): number | undefined {
  const known = keys.flatMap((key) => places.get(key) ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, place) => sum + place, 0) / known.length
}
