import type { Span } from '../syntax/span.ts'
import type { Comment, Dockerfile } from '../syntax/tree.ts'

/** A comment in which hadolint reads which rules to keep quiet. */
export type IgnoreComment = {
  /** For the next instruction, for one stage, or for the whole file. */
  readonly scope: 'instruction' | 'stage' | 'file'
  readonly names: readonly string[]
}

/**
 * Reads `# hadolint ignore=DL3006,DL3008 # why`, and the same with `stage ignore` or `global ignore`. A list with a name
 * that can be no rule's is no list, as hadolint has it.
 */
export function ignoreComment({ text }: Comment): IgnoreComment | undefined {
  if (!text.startsWith('hadolint')) return undefined
  const match = /^hadolint[ \t]+(?:(stage|global)[ \t]+)?ignore[ \t]*=([^#]*)/.exec(text)
  if (!match) return undefined
  const names = (match[2] ?? '').split(',').map((name) => name.trim())
  if (!names.every((name) => /^(?:(?:DL|SC)\d+|[A-Z][A-Za-z]+)$/.test(name))) return undefined
  return { scope: match[1] === 'stage' ? 'stage' : match[1] === 'global' ? 'file' : 'instruction', names }
}

/** What is ignored in a part of a file. */
export type IgnoredPart = { readonly names: readonly string[]; readonly range: Span }

/** The parts that `# hadolint stage ignore=` silences: from there to the end of the stage, or of the one that starts below. */
export function ignoredInStages(file: Dockerfile): readonly IgnoredPart[] {
  return file.comments.flatMap((comment) => {
    const read = ignoreComment(comment)
    if (read?.scope !== 'stage') return []
    const { start } = comment.range
    const [, ...later] = file.instructions.filter(({ range }) => range.start > start)
    const end = later.find(({ keyword }) => keyword === 'FROM')?.range.start ?? file.text.length + 1
    return [{ names: read.names, range: { start, end } }]
  })
}
