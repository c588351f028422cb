import type { Edit } from '../../rules/rule.ts'
import { firstNonBlank, lineEnd } from '../../syntax/logical-line.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'
import { depthsOf } from './depth.ts'
import { fixedParts } from './fixed-parts.ts'

/** A line of an instruction other than its first. */
export interface ContinuedLine {
  readonly start: number
  /** Where its text starts. */
  readonly content: number
  /** How far it goes in; undefined where its blanks mean something, so that it stays. */
  readonly depth: number | undefined
  /** The first of its instruction. */
  readonly isFirst: boolean
  /** The blanks before the sign that ended the line above, and before the line end behind that. */
  readonly signs: readonly Edit[]
}

/** The lines that continue an instruction, comments among them. */
export function continuedLines(file: Dockerfile, instruction: Instruction): readonly ContinuedLine[] {
  const { line, origin, commentsInside } = instruction
  if (line.pieces.length < 2) return []
  const fixed = fixedParts(file, instruction)
  const depths = depthsOf(file, instruction, fixed)
  const found: ContinuedLine[] = []
  for (const [index, { at, from }] of line.pieces.entries()) {
    const above = line.pieces[index - 1]
    if (!above) continue
    const start = origin + from
    const content = contentOf(file, start)
    const mayMove = isSeparated(line.text, at) && !isFixed(fixed, { start, end: content })
    const depth = mayMove ? depths(content, index) : undefined
    found.push({
      start,
      content,
      depth,
      isFirst: index === 1,
      signs: signEdits(file, origin + above.from, fixed, mayMove),
    })
  }
  return [
    ...found,
    ...commentLines(
      file,
      commentsInside.map(({ range }) => range),
      found,
    ),
  ]
}

/** Gives a line its indentation, and the line above one blank before its sign. */
export function indentEdits({ start, content, depth, signs }: ContinuedLine, unit: string): readonly Edit[] {
  if (depth === undefined) return signs
  return [...signs, { range: { start, end: content }, text: unit.repeat(depth) }]
}

function contentOf({ text }: Dockerfile, start: number): number {
  const { end } = lineEnd(text, start)
  let at = start
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++
  return at
}

/** Comments go in as far as the line below them. */
function commentLines({ text }: Dockerfile, comments: readonly Span[], lines: readonly ContinuedLine[]) {
  return comments.map((comment): ContinuedLine => {
    const start = text.lastIndexOf('\n', comment.start - 1) + 1
    const depth = lines.find((line) => line.start > comment.start)?.depth
    const isMovable = /^[ \t]*$/.test(text.slice(start, comment.start))
    return { start, content: comment.start, depth: isMovable ? depth : undefined, isFirst: false, signs: [] }
  })
}

/** Whether there is a blank at a joint already, or a sign that needs none. */
function isSeparated(line: string, at: number): boolean {
  return (
    /[ \t]$/.test(line.slice(Math.max(at - 1, 0), at)) ||
    /^[ \t]/.test(line.slice(at, at + 1)) ||
    /(?:;|&&|\|)$/.test(line.slice(Math.max(at - 2, 0), at))
  )
}

function signEdits(file: Dockerfile, start: number, fixed: readonly Span[], isSeparate: boolean): readonly Edit[] {
  const { text, escapeCharacter } = file
  const { end } = lineEnd(text, start)
  const sign = text.lastIndexOf(escapeCharacter, end - 1)
  if (sign < start) return []
  const behind = { range: { start: sign + 1, end }, text: '' }
  let before = sign
  while (before > start && (text.charAt(before - 1) === ' ' || text.charAt(before - 1) === '\t')) before--
  const isAlone = firstNonBlank(text, start, end) === sign
  if (isAlone || !isSeparate || isFixed(fixed, { start: before, end: sign })) return [behind]
  return [{ range: { start: before, end: sign }, text: ' ' }, behind]
}

/** Whether blanks, or the place where there are none, lie within a part that must not change. */
function isFixed(fixed: readonly Span[], { start, end }: Span): boolean {
  let low = 0
  let high = fixed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((fixed[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found = fixed[low]
  return found !== undefined && found.start < end
}
