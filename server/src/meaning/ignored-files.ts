import { ignorePatterns, isLeftOut } from './ignore-patterns.ts'

/** Says which files of a build context a `.dockerignore` leaves out. */
export interface IgnoredFiles {
  /** @param path from the context's folder, with `/` between the parts */
  readonly isIgnored: (path: string) => boolean
  /** Whether nothing below a folder can count. */
  readonly skips: (folder: string) => boolean
}

/**
 * Reads a `.dockerignore` as Docker does, lines with `!` included. Without a file, or with one that Docker refuses, nothing
 * is left out.
 */
export function ignoredFiles(text: string | undefined): IgnoredFiles {
  const patterns = ignorePatterns(text ?? '') ?? []
  const isIgnored = (path: string) => isLeftOut(patterns, path)
  const takesBack = patterns.some((pattern) => pattern.takesBack)
  return { isIgnored, skips: (folder) => !takesBack && isIgnored(folder) }
}
