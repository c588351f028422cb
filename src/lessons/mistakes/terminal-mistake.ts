import type { Text } from '../../text.ts'
import type { EndedCommand } from '../reading.ts'
import type { CommonMistake, Recognised } from './common-mistake.ts'

interface TerminalMistake {
  readonly id: string
  /** What it matches in the command line (`line`) or in its output. The groups are given to `say`. */
  readonly line?: RegExp
  readonly output?: RegExp
  say(
    groups: readonly string[],
    command: EndedCommand,
  ): { readonly title: Text; readonly body: Text; readonly fix?: string } | undefined
}

/** A mistake that the terminal shows: by what was typed, by what the CLI answered, or by both. */
export function terminalMistake({ id, line, output, say }: TerminalMistake): CommonMistake {
  return {
    id,
    recognise({ last }): Recognised | undefined {
      if (!last || last.exitCode === 0) return undefined
      const inLine = line ? line.exec(last.line) : []
      const inOutput = output ? output.exec(last.output) : []
      if (!inLine || !inOutput) return undefined
      const said = say([...inLine.slice(1), ...inOutput.slice(1)], last)
      if (!said) return undefined
      const { title, body, fix } = said
      return { id, from: 'terminal', at: last.at, error: errorLine(last, inOutput[0]), said: { title, body }, fix }
    },
  }
}

/** The line of the output in which the error stands, else its first one. */
function errorLine({ output }: EndedCommand, match: string | undefined): string | undefined {
  const lines = output.split('\n').map((line) => line.trim())
  const found = match === undefined ? undefined : lines.find((line) => line.includes(match.split('\n')[0] ?? match))
  return found ?? lines.find((line) => line !== '')
}
