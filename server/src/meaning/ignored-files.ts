import createMatcher from '@balena/dockerignore'

/** Says which files of a build context a `.dockerignore` leaves out. */
export interface IgnoredFiles {
  /** @param path from the context's folder, with `/` between the parts */
  readonly isIgnored: (path: string) => boolean
  /** Whether nothing below a folder can count. */
  readonly skips: (folder: string) => boolean
}

/** Reads a `.dockerignore` as Docker does, lines with `!` included. Without a file, nothing is left out. */
export function ignoredFiles(text: string | undefined): IgnoredFiles {
  const patterns = patternsOf(text ?? '')
  const isIgnored = matcherFor(patterns)
  const takesBack = patterns.some((pattern) => pattern.startsWith('!'))
  return { isIgnored, skips: (folder) => !takesBack && isIgnored(folder) }
}

/** The lines that say something, in order. */
function patternsOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A pattern that is none leaves out nothing: Docker itself refuses the file then. */
function matcherFor(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false
  try {
    const matcher = createMatcher.default().add([...patterns])
    matcher.ignores('any')
    return (path) => matcher.ignores(path)
  } catch {
    return () => false
  }
}
