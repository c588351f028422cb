import type { Slot } from './slots.ts'

/**
 * The middle of each slot: as near as possible to those that it is tied to, in the order of its row and without
 * overlap. In CSS pixels, from anywhere.
 */
export function placesNear(rows: readonly (readonly Slot[])[]): ReadonlyMap<string, number> {
  const centres = new Map<string, number>()
  for (const row of rows) {
    let left = 0
    for (const slot of row) {
      centres.set(slot.key, left + slot.width / 2)
      left += slot.width + between(slot)
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const row of round % 2 === 0 ? rows : rows.toReversed()) {
      const wishes = row.map((slot) => meanOf([...slot.above, ...slot.below], centres) ?? centres.get(slot.key) ?? 0)
      for (const [place, centre] of apart(row, wishes).entries()) centres.set(row[place]?.key ?? '', centre)
    }
  }
  return centres
}

const rounds = 12

function between(slot: Slot): number {
  return slot.height === 0 ? 16 : 36
}

function meanOf(keys: readonly string[], centres: ReadonlyMap<string, number>): number | undefined {
  const known = keys.flatMap((key) => centres.get(key) ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, centre) => sum + centre, 0) / known.length
}

/**
 * The places that differ least from what is wished for and still keep their distance. Where two wishes come too near,
 * both get the mean of them: https://en.wikipedia.org/wiki/Isotonic_regression
 */
function apart(row: readonly Slot[], wishes: readonly number[]): readonly number[] {
  const offsets: number[] = []
  let offset = 0
  for (const [place, slot] of row.entries()) {
    const before = row[place - 1]
    if (before) offset += before.width / 2 + between(before) + slot.width / 2
    offsets.push(offset)
  }
  const blocks: { sum: number; count: number }[] = []
  for (const [place, wish] of wishes.entries()) {
    let block = { sum: wish - (offsets[place] ?? 0), count: 1 }
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      blocks.pop()
      block = { sum: block.sum + last.sum, count: block.count + last.count }
    }
    blocks.push(block)
  }
  const shifts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  return offsets.map((own, place) => own + (shifts[place] ?? 0))
}
