import type { ShellWord } from '../../shell/command.ts'
import type { Run, RunCommand } from '../../shell/runs.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { Edit } from '../rule.ts'

/** Puts text behind a word of a command; undefined where the word is not written as plainly as it reads. */
export function behindWord(file: Dockerfile, { run, command }: RunCommand, word: ShellWord, text: string) {
  const range = run.place(word.range)
  if (command.isExec || file.text.slice(range.start, range.end) !== word.text) return undefined
  return [{ range: { start: range.end, end: range.end }, text }]
}

/** Replaces a word of a command; undefined where the word is not written as plainly as it reads. */
export function insteadOfWord(file: Dockerfile, { run, command }: RunCommand, word: ShellWord, text: string) {
  const range = run.place(word.range)
  if (command.isExec || file.text.slice(range.start, range.end) !== word.text) return undefined
  return [{ range, text }]
}

/**
 * Adds a command to the end of a RUN, with `&&`, in the form in which its lines are written. Undefined where the text
 * does not end with a command that stands by itself: in a heredoc, behind `fi` or a comment.
 */
export function atEnd(file: Dockerfile, run: Run, command: string): readonly Edit[] | undefined {
  const { instruction, holder } = run
  const end = instruction.argumentsRange.end
  const { commands, isBroken } = run.shell()
  const last = commands.findLast((one) => one.runBy.length === 0 && !one.isSubstitution)
  if (isBroken || instruction.form !== 'text' || holder.heredocs.length > 0 || !last || last.isExec) return undefined
  if (run.place(last.range).end !== end) return undefined
  const lineStart = file.text.lastIndexOf('\n', end - 1) + 1
  const isFirstLine = lineStart <= holder.range.start
  const range = { start: end, end }
  if (isFirstLine) return [{ range, text: ` && ${command}` }]
  const line = /^([ \t]*)(&&\s*)?/.exec(file.text.slice(lineStart, end))
  const [, indent = '', chain] = line ?? []
  const joint =
    chain === undefined ? ` && ${file.escapeCharacter}\n${indent}` : ` ${file.escapeCharacter}\n${indent}${chain}`
  return [{ range, text: joint + command }]
}
