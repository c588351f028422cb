import { posix } from 'node:path'
import { trimSpace } from '../syntax/characters.ts'

/** A line of a `.dockerignore`. */
export type IgnorePattern = {
  /** Without the `!`, and as short as it can be written: `a/../b/` is `b`. */
  readonly text: string
  /** `!`: takes back what a line above leaves out. */
  readonly takesBack: boolean
  readonly fits: (path: string) => boolean
}

/**
 * Reads a `.dockerignore` as Docker does (`ignorefile.ReadAll` and `New` of `moby/patternmatcher`). Undefined where a line
 * is no pattern: then Docker refuses the file.
 */
export function ignorePatterns(text: string): readonly IgnorePattern[] | undefined {
  const patterns: IgnorePattern[] = []
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    const written = line.startsWith('#') ? '' : trimSpace(line)
    if (written === '') continue
    const takesBack = written.startsWith('!')
    const given = takesBack ? trimSpace(written.slice(1)) : written
    if (given === '' || !isPattern(given)) return undefined
    const clean = cleanPath(given).replace(/^\/(?=.)/, '')
    patterns.push({ text: clean, takesBack, fits: fitterOf(clean) })
  }
  return patterns
}

/** Whether patterns leave out a path: the last one that fits it or a folder around it decides (`MatchesOrParentMatches`). */
export function isLeftOut(patterns: readonly IgnorePattern[], path: string): boolean {
  const parent = posix.dirname(path)
  const parts = parent === '.' ? [] : parent.split('/')
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  let isOut = false
  for (const { takesBack, fits } of patterns) {
    if (takesBack === isOut && (fits(path) || folders.some(fits))) isOut = !takesBack
  }
  return isOut
}

/** Go's `filepath.Clean`. */
export function cleanPath(path: string): string {
  return posix.normalize(path === '' ? '.' : path).replace(/(?<=.)\/$/, '')
}

/** Whether Go's `filepath.Match` can read it: every `[` is closed, and something stands behind every `\`. */
function isPattern(text: string): boolean {
  return pattern.test(text)
}

const inBrackets = '(?:\\\\.|[^\\\\\\]-])'
const pattern = new RegExp(`^(?:[^\\\\[]|\\\\.|\\[(?:\\^|(?!\\^))(?:${inBrackets}(?:-${inBrackets})?)+\\])*$`)

/** What a pattern fits, quirks and all: `**a` fits whatever ends with an `a`. */
function fitterOf(text: string): (path: string) => boolean {
  const rest = text.slice(2)
  if (!/[*?[\]\\]/.test(text)) return (path) => path === text
  if (text.startsWith('**') && !/[*?[\]\\]/.test(rest)) {
    return (path) => path.endsWith(rest) || (rest.startsWith('/') && path === rest.slice(1))
  }
  try {
    const expression = new RegExp(`^${expressionOf(text)}$`)
    return (path) => expression.test(path)
  } catch {
    return () => false
  }
}

function expressionOf(text: string): string {
  return text.replace(/\*\*\/?|\*|\?|[.+()|{}$]|\\./g, (found, offset: number) => {
    if (found.startsWith('**')) return offset + found.length < text.length ? '(.*/)?' : '.*'
    if (found === '*') return '[^/]*'
    if (found === '?') return '[^/]'
    return found.startsWith('\\') ? found : `\\${found}`
  })
}
