import { isSpace } from './characters.ts'
import type { Span } from './span.ts'
import type { Instruction, LogicalLine } from './tree.ts'

/** The lines that make one instruction, joined. */
export type Joined = {
  readonly line: LogicalLine
  readonly origin: number
  /** Where the last of the lines ends, without its line end. */
  readonly end: number
  /** Where the next line starts. */
  readonly next: number
  readonly commentLines: readonly Span[]
  readonly emptyLines: readonly Span[]
}

/**
 * Joins the line that starts at `start` with those that continue it. Leading blanks are dropped on the first line only;
 * comment lines and empty lines in between are left out and do not end the continuation.
 */
export function joinLines(text: string, start: number, escapeCharacter: string): Joined {
  const pieces: { at: number; from: number }[] = []
  const commentLines: Span[] = []
  const emptyLines: Span[] = []
  let joined = ''
  let lineStart = start
  let isFirst = true
  for (;;) {
    const { end, next } = lineEnd(text, lineStart)
    const content = firstNonBlank(text, lineStart, end)
    if (!isFirst && content === end) emptyLines.push({ start: lineStart, end })
    else if (!isFirst && text.charAt(content) === '#') commentLines.push({ start: content, end })
    else {
      const from = isFirst ? content : lineStart
      const stop = continuationAt(text, from, end, escapeCharacter)
      pieces.push({ at: joined.length, from: from - start })
      joined += text.slice(from, stop ?? end)
      if (stop === undefined)
        return { line: { text: joined, pieces }, origin: start, end, next, commentLines, emptyLines }
    }
    isFirst = false
    lineStart = next
    if (next >= text.length)
      return { line: { text: joined, pieces }, origin: start, end, next, commentLines, emptyLines }
  }
}

/** The place in the file of a stretch of an instruction's logical line. */
export function spanIn({ line, origin }: Pick<Instruction, 'line' | 'origin'>, at: number, end: number): Span {
  const start = offsetIn(line, at) + origin
  return { start, end: end > at ? offsetIn(line, end - 1) + origin + 1 : start }
}

function offsetIn({ pieces }: LogicalLine, at: number): number {
  let low = 0
  let high = pieces.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.at ?? 0) <= at) low = middle
    else high = middle
  }
  const piece = pieces[low]
  return piece ? piece.from + at - piece.at : at
}

/** Where a line's content ends, line end and all returns before it left out, and where the next line starts. */
export function lineEnd(text: string, start: number): { readonly end: number; readonly next: number } {
  const newline = text.indexOf('\n', start)
  let end = newline < 0 ? text.length : newline
  while (end > start && text.charCodeAt(end - 1) === 13) end--
  return { end, next: newline < 0 ? text.length : newline + 1 }
}

/** The first character of a line that is no blank; `end` where there is none. */
export function firstNonBlank(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/**
 * Where the escape character stands that continues the line: BuildKit's `([^\\])\\[ \t]*$|^\\[ \t]*$`. An escaped one
 * continues nothing.
 */
function continuationAt(text: string, start: number, end: number, escapeCharacter: string): number | undefined {
  let last = end - 1
  while (last >= start && (text.charCodeAt(last) === 32 || text.charCodeAt(last) === 9)) last--
  if (last < start || text.charAt(last) !== escapeCharacter) return undefined
  return last > start && text.charAt(last - 1) === escapeCharacter ? undefined : last
}
