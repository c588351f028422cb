import { heredocWord } from '../syntax/heredocs.ts'
import { spanIn } from '../syntax/logical-line.ts'
import type { Dockerfile, Instruction, Span } from '../syntax/tree.ts'

/** Text that a shell runs, and how to find its places in the file. */
export type ShellText = {
  readonly text: string
  /** The place in the file of a stretch of `text`. */
  readonly place: (start: number, end: number) => Span
  /** The whole text is the body of a heredoc: `RUN <<EOF`. */
  readonly isHeredoc: boolean
}

/**
 * What a RUN, CMD, ENTRYPOINT or HEALTHCHECK gives to a shell; undefined for a JSON array, which no shell reads, and for
 * a script that names another interpreter. For `RUN <<EOF` it is the body; for `RUN python3 <<EOF` the line alone.
 */
export function shellTextOf(file: Dockerfile, instruction: Instruction): ShellText | undefined {
  const word = instruction.keyword === 'HEALTHCHECK' ? instruction.words[1] : instruction.words[0]
  if (!word || instruction.form !== 'text') return undefined
  const [heredoc] = instruction.heredocs
  if (!heredoc || typeof heredocWord(word.text) !== 'object') {
    const place = (start: number, end: number) => spanIn(instruction, word.at + start, word.at + end)
    return { text: word.text, place, isHeredoc: false }
  }
  const { start, end } = heredoc.body
  const body = file.text.slice(start, end)
  if (/^\t*#!(?!.*\b(?:ba|da|k|a)?sh\b)/.test(body)) return undefined
  // Blanks in place of the dropped tabs keep every offset, and mean as much to a shell.
  const text = heredoc.dropsTabs ? body.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length)) : body
  return { text, place: (from, to) => ({ start: start + from, end: start + to }), isHeredoc: true }
}
