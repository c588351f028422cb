import type { Found } from './mark.ts'

/** Keywords, operators and comments are what the tree leaves between its words. */
export function between(text: string, found: readonly Found[]): readonly Found[] {
  const gaps: Found[] = []
  let at = 0
  const scan = (end: number) => {
    const pattern =
      /(?<comment>#[^\n]*)|(?<keyword>\b(?:if|then|elif|else|fi|for|in|do|done|while|until|case|esac|select|function|time)\b|\[\[|\]\])|(?<operator>&&|\|\||;;|\$\(|[|&;(){}!<>`])/g
    for (const { index, 0: written, groups } of text.slice(at, end).matchAll(pattern)) {
      const kind = groups?.['comment'] ? 'comment' : groups?.['keyword'] ? 'keyword' : 'operator'
      gaps.push({ start: at + index, end: at + index + written.length, kind })
    }
  }
  for (const { start, end } of [...found].sort((one, other) => one.start - other.start)) {
    if (start > at) scan(start)
    at = Math.max(at, end)
  }
  scan(text.length)
  return gaps
}

/** With text where there is nothing, so that nobody reads that part in another language. */
export function filled(found: readonly Found[], text: string): readonly Found[] {
  const all: Found[] = []
  let at = 0
  for (const one of [...found].sort((left, right) => left.start - right.start)) {
    if (one.start > at) all.push({ start: at, end: one.start, kind: 'text' })
    all.push(one)
    at = Math.max(at, one.end)
  }
  if (at < text.length) all.push({ start: at, end: text.length, kind: 'text' })
  return all
}
