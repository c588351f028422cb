/**
 * The option that a word was most likely meant to be: fewer than three letters away, as BuildKit's `util/suggest` has
 * it, where two swapped letters count as one. Undefined where none is that near, or where the word is one of the options.
 */
export function nearest(word: string, options: Iterable<string>, isCaseSensitive = true): string | undefined {
  const wanted = isCaseSensitive ? word : word.toLowerCase()
  let best: string | undefined
  let least = 3
  for (const option of options) {
    const offered = isCaseSensitive ? option : option.toLowerCase()
    if (offered === wanted) return undefined
    const distance = editDistance(wanted, offered, least)
    if (distance >= least) continue
    best = option
    least = distance
  }
  return best
}

/** How many letters have to be added, left out, changed or swapped; `limit` where it is that many or more. */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let twoAbove: readonly number[] = []
  let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1]
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const change = (above[column - 1] ?? 0) + (isSame ? 0 : 1)
      const swap = isSwapped ? (twoAbove[column - 2] ?? limit) + 1 : limit
      current.push(Math.min(change, swap, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    twoAbove = above
    above = current
  }
  return Math.min(above[to.length] ?? limit, limit)
}
