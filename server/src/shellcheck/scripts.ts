import { type Interpreter, programOf } from '../shell/interpreter.ts'
import type { Located } from '../shell/locate.ts'
import { type Run, runsIn } from '../shell/runs.ts'
import { shellText } from '../shell/script.ts'
import type { Span } from '../syntax/span.ts'
import type { Dockerfile } from '../syntax/tree.ts'

/** The shell text of a RUN, as ShellCheck shall read it. */
export type Script = {
  /** Which shell, in ShellCheck's words. */
  readonly dialect: string
  /** What the shell gets; in front of it a line that says which variables there are. */
  readonly text: string
  /** Where a stretch of the text stands in the file; undefined for the line in front. */
  readonly spanOf: (stretch: Stretch) => Span | undefined
}

/** As ShellCheck counts: lines and characters from 1, the end not included. */
export type Stretch = {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The scripts of a file that are written for a shell which ShellCheck knows. */
export function scriptsIn(file: Dockerfile): readonly Script[] {
  const known = cache.get(file)
  if (known) return known
  const scripts = readScripts(file)
  cache.set(file, scripts)
  return scripts
}

const cache = new WeakMap<Dockerfile, readonly Script[]>()

function readScripts(file: Dockerfile): readonly Script[] {
  const variables = variablesIn(file)
  return runsIn(file).flatMap((run) => {
    const dialect = dialectOf(run.interpreter)
    const shell = shellText(file, run.instruction, run.holder)
    return dialect === undefined || shell.text === '' ? [] : scriptOf(run, shell, dialect, variables)
  })
}

function scriptOf(run: Run, shell: Located, dialect: string, variables: readonly string[]): Script {
  const used = variables.filter((name) => shell.text.includes(name))
  const front = used.length === 0 ? '' : `export ${used.map((name) => `${name}=1`).join(' ')}\n`
  return {
    dialect,
    text: front + shell.text,
    spanOf({ line, column, endLine, endColumn }) {
      const above = front === '' ? 0 : 1
      if (line <= above) return undefined
      const start = offsetIn(shell.text, line - above, column)
      return run.place(shell.locate(start, Math.max(start, offsetIn(shell.text, endLine - above, endColumn))))
    },
  }
}

/** The names that ARG and ENV declare: for the shell they are set. */
function variablesIn({ instructions }: Dockerfile): readonly string[] {
  const declaring = instructions
    .map((instruction) => instruction.trigger ?? instruction)
    .filter(({ keyword }) => keyword === 'ARG' || keyword === 'ENV')
  const names = declaring.flatMap(({ pairs }) => pairs.map(({ name }) => name.text))
  return [...new Set(names.filter((name) => /^[A-Za-z_]\w*$/.test(name)))]
}

function dialectOf({ words }: Interpreter): string | undefined {
  return words.map((word) => dialects[programOf(word)]).find((dialect) => dialect !== undefined)
}

const dialects: Readonly<Record<string, string | undefined>> = {
  sh: 'sh',
  bash: 'bash',
  rbash: 'bash',
  dash: 'dash',
  ash: 'dash',
  ksh: 'ksh',
  mksh: 'ksh',
}

/** ShellCheck counts characters where we count UTF-16 units. */
function offsetIn(text: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at++) start = Math.max(start, text.indexOf('\n', start) + 1)
  const end = text.indexOf('\n', start)
  const characters = [...text.slice(start, end < 0 ? text.length : end)]
  return start + characters.slice(0, column - 1).join('').length
}
