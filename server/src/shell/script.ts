import { spanIn } from '../syntax/logical-line.ts'
import type { Dockerfile, Heredoc, Instruction, LogicalLine, Word } from '../syntax/tree.ts'
import type { Shell, ShellWord } from './command.ts'
import { type Located, part } from './locate.ts'
import { readExec, readScript } from './read.ts'
import { jsonUnquoted } from './unquote.ts'

/**
 * What the shell does in a RUN, CMD, ENTRYPOINT or HEALTHCHECK, read when it is first asked for and kept as long as the
 * instruction's line is. For what stands behind ONBUILD, `holder` is the ONBUILD: it has the heredocs.
 */
export function shellIn(file: Dockerfile, instruction: Instruction, holder = instruction): Shell {
  const { keyword, line } = instruction
  const heredocCount = holder.heredocs.length
  const known = cache.get(line)
  if (known?.keyword === keyword && known.heredocCount === heredocCount) return known.shell
  const shell = read(instruction, holder, bodiesOf(file, holder.heredocs))
  cache.set(line, { keyword, heredocCount, shell })
  return shell
}

/** ONBUILD and what stands behind it have the same line; whether that has heredocs depends on who asks. */
type Known = { readonly keyword: string; readonly heredocCount: number; readonly shell: Shell }

const cache = new WeakMap<LogicalLine, Known>()

/** The text that the shell gets, continuations taken out. Its places count from the instruction's origin. */
export function shellText(file: Dockerfile, instruction: Instruction, holder = instruction): Located {
  return textFor(instruction, holder, bodiesOf(file, holder.heredocs))
}

/** The program of the first line, `#!`, of a script in a heredoc. */
export function shebangOf(file: Dockerfile, instruction: Instruction, holder = instruction): string | undefined {
  const [heredoc] = holder.heredocs
  if (!heredoc) return undefined
  let start = heredoc.body.start
  while (file.text.charCodeAt(start) === 9) start++
  if (!file.text.startsWith('#!', start) || !isBodyOnly(instruction, holder)) return undefined
  const line = /^#!\s*(.*)/.exec(file.text.slice(start, heredoc.body.end))?.[1]
  const words = line?.trim().split(/\s+/) ?? []
  return words.find((word) => !word.endsWith('/env') && !word.startsWith('-'))
}

/** Bodies follow each other in the file, with the lines that end them. */
function bodiesOf(file: Dockerfile, heredocs: readonly Heredoc[]): string {
  const first = heredocs[0]
  const last = heredocs.at(-1)
  return first && last ? file.text.slice(first.body.start, last.terminator?.end ?? last.body.end) : ''
}

function read(instruction: Instruction, holder: Instruction, bodies: string): Shell {
  if (instruction.form !== 'json') return readScript(textFor(instruction, holder, bodies))
  return readExec(commandWords(instruction).map((word) => execWord(lineOf(instruction), word)))
}

function lineOf({ line }: Instruction): Located {
  return { text: line.text, locate: (start, end) => spanIn({ line, origin: 0 }, start, end) }
}

function commandWords({ keyword, words }: Instruction): readonly Word[] {
  return keyword === 'HEALTHCHECK' ? words.slice(1) : words
}

function textFor(instruction: Instruction, holder: Instruction, bodies: string): Located {
  const line = lineOf(instruction)
  const [word] = commandWords(instruction)
  if (instruction.form !== 'text' || !word) return { ...line, text: '' }
  const header = part(line, word.at, word.end)
  const [heredoc] = holder.heredocs
  if (!heredoc) return header
  const bodyStart = heredoc.body.start - instruction.origin
  const body: Located = {
    text: bodies,
    locate: (start, end) => ({ start: bodyStart + start, end: bodyStart + end }),
  }
  if (isBodyOnly(instruction, holder)) return part(body, 0, heredoc.body.end - heredoc.body.start)
  return joined(header, body)
}

/** `RUN <<EOF`: the body is the script. Else the shell gets the line and finds the heredocs below it. */
function isBodyOnly(instruction: Instruction, { heredocs }: Instruction): boolean {
  const [word] = instruction.words
  return heredocs.length === 1 && instruction.form === 'text' && /^\d*<<-?[\t ]*[^\s<]+$/.test(word?.text ?? '')
}

/** A line and what stands below it. */
function joined(above: Located, below: Located): Located {
  const split = above.text.length + 1
  return {
    text: `${above.text}\n${below.text}`,
    locate: (start, end) => {
      if (start >= split) return below.locate(start - split, Math.max(end, start) - split)
      if (end <= split) return above.locate(start, Math.min(end, above.text.length))
      return { start: above.locate(start, start).start, end: below.locate(0, end - split).end }
    },
  }
}

function execWord(line: Located, word: Word): ShellWord & { readonly located: Located } {
  return {
    range: line.locate(word.at, word.end),
    text: word.text,
    variables: [],
    isComputed: false,
    located: jsonUnquoted(part(line, word.at, word.end)),
  }
}
