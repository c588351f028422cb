import type { Token } from './token.ts'

/**
 * Lays tokens over each other: where two meet, the later one counts, and cuts the one below. In order, no two of them
 * overlap. A token lies within another or beside it.
 */
export function painted(layers: readonly Token[]): readonly Token[] {
  const sorted = layers
    .map((token, layer) => ({ token, layer }))
    .filter(({ token: { span } }) => span.end > span.start)
    .sort((one, other) => one.token.span.start - other.token.span.start || one.layer - other.layer)
  const found: Token[] = []
  const open: Token[] = []
  let at = 0
  const upTo = (end: number) => {
    const top = open.at(-1)
    if (top && end > at) found.push({ ...top, span: { start: at, end } })
    at = Math.max(at, end)
  }
  const closeBefore = (start: number) => {
    for (let top = open.at(-1); top && top.span.end <= start; top = open.at(-1)) {
      upTo(top.span.end)
      open.pop()
    }
  }
  for (const { token } of sorted) {
    closeBefore(token.span.start)
    upTo(token.span.start)
    const below = open.at(-1)
    // One that reaches out of the other is cut at its end.
    const end = Math.min(token.span.end, below?.span.end ?? token.span.end)
    open.push({ ...token, span: { start: token.span.start, end } })
  }
  closeBefore(Number.POSITIVE_INFINITY)
  return found
}
