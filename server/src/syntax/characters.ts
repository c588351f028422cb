import type { Span } from './span.ts'

/** Go's `unicode.IsSpace`, by which BuildKit trims and splits. JavaScript's own `\s` differs in U+0085 and U+FEFF. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0x1680) return code === 0x85 || code === 0xa0
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** The blanks at which BuildKit splits keyword and arguments: tab, vertical tab, form feed, return and space. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || (code >= 11 && code <= 13)
}

/** A space of ASCII: all that BuildKit finds where it looks at single bytes of UTF-8. */
export function isAsciiSpace(code: number): boolean {
  return code <= 32 && isSpace(code)
}

/** A stretch of text without the spaces around it; empty at its end where there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** Text without the spaces around it, as Go's `strings.TrimSpace` has it. */
export function trimSpace(text: string): string {
  const { start, end } = trimmed(text, { start: 0, end: text.length })
  return text.slice(start, end)
}
