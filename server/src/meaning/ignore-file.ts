import { posix } from 'node:path'
import createMatcher from '@balena/dockerignore'

/**
 * Reads a `.dockerignore`. Gives a function that says whether a source of COPY is left out; undefined where the file has
 * nothing to say, or takes something back with `!`, so that no one can tell from a directory's name alone.
 */
export function readIgnoreFile(text: string): ((source: string) => boolean) | undefined {
  const patterns = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (patterns.length === 0 || patterns.some((pattern) => pattern.startsWith('!'))) return undefined
  const matcher = matcherFor(patterns)
  if (!matcher) return undefined
  const leavesOutAll = patterns.some((pattern) => allPatterns.includes(posix.normalize(pattern).replace(/^\//, '')))
  return (source) => {
    const path = posix.normalize(source === '' ? '.' : source).replace(/(?<=.)\/$/, '')
    if (path === '.' || path === '/') return leavesOutAll
    // BuildKit compares what starts elsewhere with no pattern.
    return !path.startsWith('/') && !path.startsWith('..') && matcher.ignores(path)
  }
}

/** Undefined where a pattern is none: then Docker can't read the file either. */
function matcherFor(patterns: string[]) {
  try {
    const matcher = createMatcher.default().add(patterns)
    matcher.ignores('any')
    return matcher
  } catch {
    return undefined
  }
}

const allPatterns: readonly string[] = ['*', '**', '**/*']
