import { lineIndex } from './lines.ts'
import { movedComment, movedInstruction } from './move.ts'
import { parse, readItems, readTop } from './parse.ts'
import type { Dockerfile, Instruction } from './tree.ts'

/**
 * Reads the next version of a file. The result is the same as that of `parse`, but the instructions before the change are
 * those of the last version, and those behind it are only given their new places. The last version stays as it is.
 */
export function update(last: Dockerfile, text: string): Dockerfile {
  if (text === last.text) return last
  const top = readTop(text)
  if (top.escapeCharacter !== last.escapeCharacter) return parse(text)

  const same = commonEnds(last.text, text)
  const before = last.instructions.slice(
    0,
    firstFrom(last.instructions, (one) => !endsBefore(same.start, last.text, one)),
  )
  const lastBefore = before.at(-1)
  const start = lastBefore ? lineBehind(text, lastBefore) : 0
  const by = text.length - last.text.length
  // Reading stops where the last version had an instruction end as well, behind everything that is new.
  const endsInBoth = (next: number) => next - by >= same.end && endsAt(last, next - by)
  const read = readItems(text, top.escapeCharacter, start, top.isComment, endsInBoth)
  const rest = read.next >= text.length ? last.text.length : read.next - by
  const after = last.instructions.slice(firstFrom(last.instructions, ({ range }) => range.start >= rest))
  const commentsBefore = last.comments.slice(
    0,
    firstFrom(last.comments, ({ range }) => range.start >= start),
  )
  const commentsAfter = last.comments.slice(firstFrom(last.comments, ({ range }) => range.start >= rest))
  return {
    ...top.properties,
    text,
    lines: lineIndex(text),
    instructions: [...before, ...read.instructions, ...movedAll(after, by, movedInstruction)],
    comments: [...commentsBefore, ...read.comments, ...movedAll(commentsAfter, by, movedComment)],
  }
}

/** How much two texts have in common at their start, and from where on in the first at their end. */
function commonEnds(one: string, other: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  // Whole blocks first: most of a text is the same, and two strings are compared much faster than their characters.
  while (start + block <= shorter && one.slice(start, start + block) === other.slice(start, start + block))
    start += block
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++
  const left = shorter - start
  let end = 0
  while (end + block <= left && lastBlock(one, end) === lastBlock(other, end)) end += block
  while (end < left && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end++
  return { start, end: one.length - end }
}

/** The block that ends so many characters before the end of a text. */
function lastBlock(text: string, behind: number): string {
  return text.slice(text.length - behind - block, text.length - behind)
}

const block = 1024

/** Whether an instruction ends before an offset for good. Only the end of the text may cut one off that goes on. */
function endsBefore(offset: number, text: string, instruction: Instruction): boolean {
  const next = lineBehind(text, instruction)
  return next <= offset && next < text.length
}

/** Whether some instruction ends with the line before an offset. */
function endsAt({ instructions, text }: Dockerfile, offset: number): boolean {
  const instruction = instructions[firstFrom(instructions, ({ range }) => range.start >= offset) - 1]
  return instruction !== undefined && lineBehind(text, instruction) === offset
}

/** Where the line starts that follows an instruction. */
function lineBehind(text: string, instruction: Instruction): number {
  const newline = text.indexOf('\n', endOf(instruction))
  return newline < 0 ? text.length : newline + 1
}

function endOf({ headerEnd, range }: Instruction): number {
  return Math.max(headerEnd, range.end)
}

/** The index of the first node for which a claim holds, given that it holds for all behind that one. */
function firstFrom<Node>(nodes: readonly Node[], holds: (node: Node) => boolean): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const node = nodes[middle]
    if (node !== undefined && !holds(node)) low = middle + 1
    else high = middle
  }
  return low
}

function movedAll<Node>(nodes: readonly Node[], by: number, move: (node: Node, by: number) => Node): readonly Node[] {
  return by === 0 ? nodes : nodes.map((node) => move(node, by))
}
