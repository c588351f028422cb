import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import { type Token, type TokenType, tokenTypes } from './token.ts'

/** Five numbers a token: its line, counted from that of an origin, its first character, its length, type and modifiers. */
export type Cells = readonly number[]

/** Tokens that stand behind an origin, which stays where it is to them however far the two move. */
export function cellsOf(file: Dockerfile, tokens: readonly Token[], origin: number): Cells {
  const cells: number[] = []
  const first = file.lines.positionAt(origin).line
  for (const { span, type, isDeclaration } of tokens) {
    for (const { start, end } of linesOf(file, span)) {
      const { line, character } = file.lines.positionAt(start)
      cells.push(line - first, character, end - start, numberOf.get(type) ?? 0, isDeclaration ? 1 : 0)
    }
  }
  return cells
}

/** Cells and where they are. */
export type Chunk = { readonly origin: number; readonly cells: Cells }

/** Tokens as the protocol has them: lines and characters counted from the one before. */
export function encoded({ lines }: Dockerfile, chunks: readonly Chunk[]): number[] {
  const numbers: number[] = []
  let lastLine = 0
  let lastCharacter = 0
  for (const { origin, cells } of chunks) {
    const first = cells.length > 0 ? lines.positionAt(origin).line : 0
    for (let at = 0; at < cells.length; at += 5) {
      const line = first + (cells[at] ?? 0)
      const character = cells[at + 1] ?? 0
      numbers.push(line - lastLine, line === lastLine ? character - lastCharacter : character)
      numbers.push(cells[at + 2] ?? 0, cells[at + 3] ?? 0, cells[at + 4] ?? 0)
      lastLine = line
      lastCharacter = character
    }
  }
  return numbers
}

const numberOf: ReadonlyMap<TokenType, number> = new Map(tokenTypes.map((type, index) => [type, index]))

/** A token of the protocol stays on its line; indentation and the sign at the end of a line are none of it. */
function linesOf({ text, escapeCharacter }: Dockerfile, { start, end }: Span): readonly Span[] {
  const written = text.slice(start, end)
  const spans: Span[] = []
  for (const { index, 0: line } of written.matchAll(/[^\r\n]+/g)) {
    const isLast = index + line.length === written.length
    const content = isLast ? line : line.trimEnd()
    const kept = !isLast && content.endsWith(escapeCharacter) ? content.slice(0, -1).trimEnd() : content
    const indent = index === 0 ? 0 : kept.length - kept.trimStart().length
    if (kept.length > indent) spans.push({ start: start + index + indent, end: start + index + kept.length })
  }
  return spans
}

/** What turns one list of numbers into another: one replacement, around which they are the same. */
export function difference(from: readonly number[], to: readonly number[]) {
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start] === to[start]) start++
  let end = 0
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++
  if (start + end === from.length && from.length === to.length) return []
  return [{ start, deleteCount: from.length - start - end, data: to.slice(start, to.length - end) }]
}
