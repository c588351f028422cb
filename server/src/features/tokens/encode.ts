import type { Dockerfile, Span } from '../../syntax/tree.ts'
import { type Token, type TokenType, tokenTypes } from './token.ts'

/** Tokens as the protocol has them: five numbers each, lines and characters counted from the one before. */
export function encoded(file: Dockerfile, tokens: readonly Token[]): number[] {
  const numbers: number[] = []
  let lastLine = 0
  let lastCharacter = 0
  for (const { span, type, isDeclaration } of tokens) {
    for (const { start, end } of linesOf(file, span)) {
      const { line, character } = file.lines.positionAt(start)
      numbers.push(
        line - lastLine,
        line === lastLine ? character - lastCharacter : character,
        end - start,
        numberOf.get(type) ?? 0,
        isDeclaration ? 1 : 0,
      )
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
  if (!/[\r\n]/.test(written)) return [{ start, end }]
  const spans: Span[] = []
  let at = start
  for (const line of written.split('\n')) {
    const isLast = at + line.length === end
    const content = isLast ? line : line.trimEnd()
    const kept = !isLast && content.endsWith(escapeCharacter) ? content.slice(0, -1).trimEnd() : content
    const indent = at === start ? 0 : kept.length - kept.trimStart().length
    if (kept.length > indent) spans.push({ start: at + indent, end: at + kept.length })
    at += line.length + 1
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
