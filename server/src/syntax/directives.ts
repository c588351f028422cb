import { isSpace, trimmed } from './characters.ts'
import { lineEnd } from './logical-line.ts'
import type { Directive, Problem } from './tree.ts'

/** What stands at the top of a file before anything that is no directive. */
export type Top = {
  readonly directives: readonly Directive[]
  readonly problems: readonly Problem[]
  readonly escapeCharacter: string
  /** Where the first line ends that is no directive: an edit before it may make or break one. */
  readonly end: number
}

/**
 * Reads the directives. BuildKit reads the top twice: its parser, for `escape`, allows for indentation and stops at a
 * `#!` line; the reader of `check` and `syntax` skips a `#!` line and stops at an indented one.
 */
export function readDirectives(text: string): Top {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const hasShebang = text.startsWith('#!', start)
  const directives: Directive[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  let isIndented = false
  let escapeCharacter = '\\'
  let at = hasShebang ? lineEnd(text, start).next : start
  let next = at
  while (at < text.length) {
    const line = lineEnd(text, at)
    next = line.next
    const found = directiveIn(text, at, line.end, '#')
    if (!found) break
    isIndented ||= found.range.start > at
    const isRead = found.name === 'escape' ? !hasShebang : !isIndented
    directives.push({ ...found, isRead })
    if (seen.has(found.name) && !hasShebang) {
      problems.push({ kind: 'duplicateDirective', range: found.range, about: found.name })
    } else if (found.name === 'escape' && !hasShebang) {
      if (found.value === '\\' || found.value === '`') escapeCharacter = found.value
      else problems.push({ kind: 'badEscape', range: found.valueRange, about: found.value })
    }
    seen.add(found.name)
    at = line.next
  }
  const others = seen.has('syntax') ? [] : otherSyntax(text, hasShebang ? lineEnd(text, start).next : start)
  return { directives: [...directives, ...others], problems, escapeCharacter, end: next }
}

function directiveIn(
  text: string,
  start: number,
  end: number,
  mark: '#' | '//',
): Omit<Directive, 'isRead'> | undefined {
  const range = trimmed(text, { start, end })
  if (!text.startsWith(mark, range.start)) return undefined
  const content = text.slice(range.start + mark.length, range.end)
  const match = /^([\s\u0085]*)([a-zA-Z][a-zA-Z0-9]*)([\t\n\f\r ]*=[\t\n\f\r ]*)(?=[^\t\n\f\r ])/.exec(content)
  const [, blanks = '', name = '', equals = ''] = match ?? []
  if (!names.includes(name.toLowerCase())) return undefined
  const nameStart = range.start + mark.length + blanks.length
  const valueRange = trimmed(text, { start: nameStart + name.length + equals.length, end: range.end })
  return {
    range,
    name: name.toLowerCase(),
    nameRange: { start: nameStart, end: nameStart + name.length },
    value: text.slice(valueRange.start, valueRange.end),
    valueRange,
  }
}

const names = ['syntax', 'escape', 'check']

/** The `syntax` directive in the forms for files in other languages: `// syntax=...` at the top, or a JSON document. */
function otherSyntax(text: string, start: number): readonly Directive[] {
  let at = start
  while (at < text.length && !isSpace(text.charCodeAt(at))) {
    const { end, next } = lineEnd(text, at)
    const found = directiveIn(text, at, end, '//')
    if (!found) break
    if (found.name === 'syntax') return [{ ...found, isRead: true }]
    at = next
  }
  const match = /^[ \t\r\n]*\{/.test(text.slice(start, start + 1000))
    ? /"syntax"\s*:\s*"([^"\\]*)"/.exec(text)
    : undefined
  if (!match || !isObject(text.slice(start))) return []
  const valueEnd = match.index + match[0].length - 1
  const value = match[1] ?? ''
  const range = { start: match.index, end: valueEnd + 1 }
  const nameRange = { start: match.index + 1, end: match.index + 7 }
  return [
    {
      range,
      name: 'syntax',
      nameRange,
      value,
      valueRange: { start: valueEnd - value.length, end: valueEnd },
      isRead: true,
    },
  ]
}

function isObject(text: string): boolean {
  try {
    return JSON.parse(text) instanceof Object
  } catch {
    return false
  }
}
