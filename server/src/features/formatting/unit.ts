import type { FormattingOptions } from 'vscode-languageserver'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { ContinuedLine } from './continuations.ts'

/** The indentation that an editor is set to. */
export function blanksOf({ insertSpaces, tabSize }: FormattingOptions): string {
  return insertSpaces ? ' '.repeat(tabSize) : '\t'
}

/** The indentation that most of a file's continued lines have: a file keeps its own. Undefined where none has any. */
export function unitOf({ text }: Dockerfile, lines: readonly ContinuedLine[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { isFirst, depth, start, content } of lines) {
    const indent = text.slice(start, content)
    if (isFirst && depth === 1 && /^(?: {2,8}|\t)$/.test(indent)) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most?.[0]
}
