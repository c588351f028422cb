import type { Span } from './span.ts'

/** The longest line that BuildKit reads, in bytes of UTF-8, its line end left out. */
export const longestLine = 65_535

/** The lines that are longer than BuildKit reads. */
export function tooLongLines(text: string): readonly Span[] {
  if (text.length <= longestLine / 3) return []
  const found: Span[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (isTooLong(text, start, end)) found.push({ start, end })
    start = end + 1
  }
  return found
}

/** Whether BuildKit stops reading for a line's length. */
export function hasTooLongLine(text: string): boolean {
  return tooLongLines(text).length > 0
}

function isTooLong(text: string, start: number, end: number): boolean {
  // A UTF-16 unit takes at most three bytes.
  if ((end - start) * 3 <= longestLine) return false
  return end - start > longestLine || new TextEncoder().encode(text.slice(start, end)).length > longestLine
}
