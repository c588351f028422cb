import type { ContextFile } from '../../build-context.ts'
import { ignoredFiles } from '../../meaning/ignored-files.ts'
import type { Span } from '../../syntax/span.ts'

/** A line of a `.dockerignore` that says something. */
export interface IgnoreLine {
  readonly span: Span
  /** Without the `!`. */
  readonly pattern: string
  /** `!`: takes back what a line above leaves out. */
  readonly takesBack: boolean
}

/** The lines of a `.dockerignore` without comments and empty ones. */
export function ignoreLines(text: string): readonly IgnoreLine[] {
  const lines: IgnoreLine[] = []
  for (const { index, 0: written } of text.matchAll(/[^\r\n]+/g)) {
    const content = written.trim()
    if (content === '' || written.startsWith('#')) continue
    const start = index + written.indexOf(content)
    const takesBack = content.startsWith('!')
    const pattern = takesBack ? content.slice(1).trim() : content
    lines.push({ span: { start, end: start + content.length }, pattern, takesBack })
  }
  return lines
}

/** The files of a folder that the pattern of a line fits, whatever the other lines say. */
export function filesOf({ pattern }: IgnoreLine, files: readonly ContextFile[]): readonly ContextFile[] {
  const { isIgnored } = ignoredFiles(pattern)
  return files.filter(({ path }) => isIgnored(path))
}
