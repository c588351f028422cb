import type { Span } from './span.ts'
import type { Dockerfile, Instruction } from './tree.ts'

/** The smallest pieces of a file. Joined, they are its text. */
export type Leaf = {
  readonly kind: LeafKind
  readonly range: Span
}

export type LeafKind =
  | 'directive'
  | 'comment'
  | 'keyword'
  | 'flag'
  | 'word'
  | 'punctuation'
  | 'heredoc'
  | 'blank'
  | 'lineEnd'
  | 'continuation'

/** All leaves of a file, in order: those that the tree names, and what lies between them. */
export function leaves(file: Dockerfile): readonly Leaf[] {
  const named = [
    ...file.directives.map(({ range }): Leaf => ({ kind: 'directive', range })),
    ...file.comments.map(({ range }): Leaf => ({ kind: 'comment', range })),
    ...file.instructions.flatMap(leavesOf),
  ].sort((one, other) => one.range.start - other.range.start)
  const all: Leaf[] = []
  let at = 0
  for (const leaf of named) {
    all.push(...between(file, at, leaf.range.start), leaf)
    at = leaf.range.end
  }
  all.push(...between(file, at, file.text.length))
  return all
}

function leavesOf(instruction: Instruction): readonly Leaf[] {
  const { keywordRange, flags, words, trigger, heredocs, commentsInside } = instruction
  const own: readonly Leaf[] = [
    { kind: 'keyword', range: keywordRange },
    ...flags.map(({ range }): Leaf => ({ kind: 'flag', range })),
    ...words.map(({ range }): Leaf => ({ kind: 'word', range })),
    ...(trigger ? leavesOf(trigger) : []),
  ]
  const comments = commentsInside.map(({ range }): Leaf => ({ kind: 'comment', range }))
  const bodies = heredocs.map(({ body, terminator }): Leaf => {
    return { kind: 'heredoc', range: { start: body.start, end: terminator?.end ?? body.end } }
  })
  // A word that goes on behind a comment line is cut by it.
  return [...own.flatMap((leaf) => cut(leaf, comments)), ...comments, ...bodies].filter(isNotEmpty)
}

function cut({ kind, range }: Leaf, comments: readonly Leaf[]): readonly Leaf[] {
  const pieces: Leaf[] = []
  let start = range.start
  for (const comment of comments) {
    if (comment.range.start < start || comment.range.end > range.end) continue
    pieces.push({ kind, range: { start, end: comment.range.start } })
    start = comment.range.end
  }
  return [...pieces, { kind, range: { start, end: range.end } }]
}

function isNotEmpty({ range }: Leaf): boolean {
  return range.end > range.start
}

/** Blanks, line ends, continuations, and the brackets and commas of JSON. */
function between({ text, escapeCharacter }: Dockerfile, start: number, end: number): readonly Leaf[] {
  const found: Leaf[] = []
  const pattern = /(?<lineEnd>\r*\n)|(?<blank>[^\S\n]+)|(?<punctuation>[\s\S])/g
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const from = start + match.index
    const range = { start: from, end: from + match[0].length }
    if (match.groups?.['lineEnd']) found.push({ kind: 'lineEnd', range })
    else if (match.groups?.['blank']) found.push({ kind: 'blank', range })
    else found.push({ kind: match[0] === escapeCharacter ? 'continuation' : 'punctuation', range })
  }
  return found
}
