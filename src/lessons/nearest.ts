/** The word that was probably meant: the one with the fewest changed letters (two swapped ones count once), at most a third of them. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((word) => ({ word, changes: distance(typed, word) }))
    .toSorted((left, right) => left.changes - right.changes)
  return best && best.changes <= Math.max(1, Math.floor(typed.length / 3)) ? best.word : undefined
}

/** Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
function distance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1
      const ways = [at(rows, row - 1, column) + 1, (current[column - 1] ?? 0) + 1, at(rows, row - 1, column - 1) + cost]
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        ways.push(at(rows, row - 2, column - 2) + 1)
      current.push(Math.min(...ways))
    }
    rows.push(current)
  }
  return at(rows, from.length, to.length)
}

function at(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? Number.POSITIVE_INFINITY
}
