import type { Dockerfile, Instruction } from '../../syntax/tree.ts'
import { instructionAt, outermostAt } from '../instruction-at.ts'
import type { Site } from './candidate.ts'

/**
 * What stands around the cursor: the word up to the blanks on both sides, and the instruction.
 *
 * @param offset in UTF-16 units
 */
export function siteAt(file: Dockerfile, offset: number): Site {
  const { text } = file
  let start = offset
  let end = offset
  while (start > 0 && !isBlank(text.charAt(start - 1))) start--
  while (end < text.length && !isBlank(text.charAt(end))) end++
  const continued = continuedTo(file, offset)
  const outermost = continued ?? outermostAt(file, offset)
  const instruction = continued ?? instructionAt(file, offset)
  return {
    file,
    offset,
    instruction,
    isTrigger: outermost?.keyword === 'ONBUILD' && offset > outermost.keywordRange.end,
    word: { start, end },
    typed: text.slice(start, offset),
  }
}

/** The last instruction of a file, where it ends with a `\` and the cursor stands below: the tree ends it at the `\`. */
function continuedTo(file: Dockerfile, offset: number): Instruction | undefined {
  const last = file.instructions.at(-1)
  if (!last || offset <= last.range.end || last.range.end !== last.headerEnd) return undefined
  const isBelow = file.text.slice(last.range.end).trim() === ''
  return isBelow && file.text.slice(0, last.range.end).trimEnd().endsWith(file.escapeCharacter) ? last : undefined
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}
