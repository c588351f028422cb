import type { Span } from './span.ts'

/** An LSP position: both numbers count from 0, the character in UTF-16 units. */
export type Position = { readonly line: number; readonly character: number }

/** An LSP range. */
export type Range = { readonly start: Position; readonly end: Position }

/** Turns offsets into positions and back. The line starts are looked for when the first one is asked for. */
export type LineIndex = {
  readonly lineCount: () => number
  readonly positionAt: (offset: number) => Position
  readonly rangeOf: (span: Span) => Range
  readonly offsetAt: (position: Position) => number
  /** The span of a line without its line end. */
  readonly lineSpan: (line: number) => Span
}

/** The index of a text. Places outside of the text count as the nearest one in it. */
export function lineIndex(text: string): LineIndex {
  let found: readonly number[] | undefined
  const starts = () => {
    found ??= lineStarts(text)
    return found
  }
  const startOf = (line: number) => starts()[line] ?? text.length

  const positionAt = (offset: number) => {
    const inside = Math.max(0, Math.min(offset, text.length))
    const line = lineAt(starts(), inside)
    return { line, character: inside - startOf(line) }
  }
  const lineSpan = (line: number) => {
    const start = startOf(line)
    let end = startOf(line + 1)
    while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--
    return { start, end }
  }
  return {
    lineCount: () => starts().length,
    positionAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    offsetAt: ({ line, character }) => {
      if (line < 0) return 0
      const { start, end } = lineSpan(line)
      return Math.min(start + Math.max(0, character), end)
    },
    lineSpan,
  }
}

/** The LSP ends a line at `\n`, `\r\n` and a lone `\r`. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    return starts
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}
