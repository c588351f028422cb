import type { Edit } from '../../rules/rule.ts'
import type { Position } from '../../syntax/lines.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import { outermostAt } from '../instruction-at.ts'

/** The indentation of an empty line below one that goes on; undefined where that is right already. */
export function indentOfNewLine(file: Dockerfile, { line }: Position, unit: string): Edit | undefined {
  if (line === 0) return undefined
  const { text, lines, escapeCharacter } = file
  const above = lines.lineSpan(line - 1)
  const written = text.slice(above.start, above.end)
  const here = lines.lineSpan(line)
  const instruction = outermostAt(file, above.start)
  const isHeredoc = instruction !== undefined && above.start > instruction.headerEnd
  const goesOn = written.trimEnd().endsWith(escapeCharacter) && !written.trimEnd().endsWith(escapeCharacter.repeat(2))
  if (isHeredoc || !goesOn || text.slice(here.start, here.end).trim() !== '') return undefined
  const isFirst = instruction?.range.start !== undefined && above.start <= instruction.range.start
  const indent = isFirst ? unit : (/^[ \t]*/.exec(written)?.[0] ?? '')
  return text.slice(here.start, here.end) === indent ? undefined : { range: here, text: indent }
}
