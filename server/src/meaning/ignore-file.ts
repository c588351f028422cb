import { cleanPath, ignorePatterns, isLeftOut } from './ignore-patterns.ts'

/**
 * Reads a `.dockerignore`. Gives a function that says whether a source of COPY is left out; undefined where the file has
 * nothing to say, or takes something back with `!`, so that no one can tell from a directory's name alone
 * (`validations.go`, validateCopySourcePath).
 */
export function readIgnoreFile(text: string): ((source: string) => boolean) | undefined {
  const patterns = ignorePatterns(text) ?? []
  if (patterns.length === 0 || patterns.some(({ takesBack }) => takesBack)) return undefined
  const leavesOutAll = patterns.some((pattern) => allPatterns.includes(pattern.text))
  return (source) => {
    const path = cleanPath(source)
    const isRoot = path === '.' || path === '/'
    return (!isRoot || leavesOutAll) && isLeftOut(patterns, path)
  }
}

const allPatterns: readonly string[] = ['*', '**', '**/*']
