import type { FormattingOptions } from 'vscode-languageserver'
import type { Edit } from '../../rules/rule.ts'
import { lineEnd } from '../../syntax/logical-line.ts'
import type { Dockerfile } from '../../syntax/tree.ts'

/**
 * The lines between instructions: nothing at their ends, at most two empty lines in a row, no blanks before instructions
 * and comments. What stands above the first instruction may hold directives, and stays as it is.
 */
export function betweenInstructions(file: Dockerfile, options: FormattingOptions): readonly Edit[] {
  const { instructions, text } = file
  const edits: Edit[] = []
  for (const [index, { range }] of instructions.entries()) {
    const indent = /[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start))?.[0] ?? ''
    // At the very start, this character would be taken for a mark of the encoding.
    const isMark = text.charAt(range.start) === '\ufeff'
    if (!isMark) edits.push({ range: { start: range.start - indent.length, end: range.start }, text: '' })
    const start = lineEnd(text, Math.max(range.end, instructions[index]?.headerEnd ?? 0)).next
    const next = instructions[index + 1]
    const end = next ? text.lastIndexOf('\n', next.range.start - 1) + 1 : text.length
    edits.push(...linesIn(file, start, end, next === undefined && options.trimFinalNewlines === true))
  }
  edits.push(...lastLine(file, options))
  return edits
}

function linesIn({ text }: Dockerfile, start: number, end: number, isEndTrimmed: boolean): readonly Edit[] {
  const edits: Edit[] = []
  let emptyLines = 0
  for (let at = start; at < end; ) {
    const line = lineEnd(text, at)
    const written = text.slice(at, line.end)
    const content = written.trim()
    emptyLines = content === '' ? emptyLines + 1 : 0
    const isLeftOut = emptyLines > 2 || (isEndTrimmed && text.slice(at).trim() === '')
    if (isLeftOut) edits.push({ range: { start: at, end: line.next }, text: '' })
    else if (content === '' || /^[ \t]*#/.test(written))
      edits.push({ range: { start: at, end: line.end }, text: tidy(written) })
    at = line.next
  }
  return edits
}

/** Without its indentation, a comment that looks like a directive could become one. */
function tidy(line: string): string {
  const isSpecial = /^\s*#\s*(?:hadolint\b|\w+\s*=)/.test(line)
  return isSpecial ? line.replace(/[ \t]+$/, '') : line.replace(/^[ \t]+|[ \t]+$/g, '')
}

function lastLine({ text, instructions, escapeCharacter }: Dockerfile, options: FormattingOptions): readonly Edit[] {
  const last = instructions.at(-1)
  const isOpen = last?.heredocs.some(({ terminator }) => !terminator) || text.trimEnd().endsWith(escapeCharacter)
  if (options.insertFinalNewline !== true || !last || isOpen || text.endsWith('\n')) return []
  return [{ range: { start: text.length, end: text.length }, text: text.includes('\r\n') ? '\r\n' : '\n' }]
}
