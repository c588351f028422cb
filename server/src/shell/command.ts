import type { Span } from '../syntax/span.ts'

/**
 * What the shell does in an instruction. All ranges count from the instruction's `origin`, so that the reading outlives
 * edits above it; `placeIn` turns them into places in the file.
 */
export type Shell = {
  /** Every simple command in the order of the text, also those in `if`, loops, functions, `$(...)` and `sh -c "..."`. */
  readonly commands: readonly Command[]
  /** The names of its programs. */
  readonly programs: ReadonlySet<string>
  /** Every `a | b`. */
  readonly pipelines: readonly Pipeline[]
  /** The variables that the script sets itself. */
  readonly assigned: ReadonlySet<string>
  /** A shell would refuse it; what is here is what could be made out of it. */
  readonly isBroken: boolean
}

/** A simple command: assignments, a program, its arguments. */
export type Command = {
  readonly range: Span
  /** The program without its folder: `apt-get` for `/usr/bin/apt-get`. Empty where there is none, or a variable hides it. */
  readonly name: string
  /** Undefined where there are assignments only. */
  readonly nameWord: ShellWord | undefined
  readonly arguments: readonly ShellWord[]
  /** `NAME=value` in front of the program. */
  readonly assignments: readonly Assignment[]
  readonly redirections: readonly Redirection[]
  /** The programs that run it, the outermost first: `sudo`, `env`, `sh`. */
  readonly runBy: readonly string[]
  /** It stands in `$(...)`, backticks or `<(...)`: for its output, in a shell of its own. */
  readonly isSubstitution: boolean
  /** It stands in `( ... )`: what it changes of the shell ends with the bracket. */
  readonly isInSubshell: boolean
  /** No shell reads it: it is written as a JSON array. */
  readonly isExec: boolean
}

/** A word of a command. */
export type ShellWord = {
  readonly range: Span
  /** Quotes and escapes taken out; what the shell would put in stays as it is written: `$name`, `$(command)`. */
  readonly text: string
  /** The variables in it. */
  readonly variables: readonly string[]
  /** A part of it comes from a command or a calculation. */
  readonly isComputed: boolean
}

/** `NAME=value`. */
export type Assignment = {
  readonly range: Span
  readonly name: string
  /** Undefined for an array. */
  readonly value: ShellWord | undefined
}

/** `> file`, `2>&1`, `<<EOF`. */
export type Redirection = {
  readonly range: Span
  readonly operator: string
  readonly target: ShellWord | undefined
}

export type Pipeline = { readonly range: Span; readonly commandCount: number }

/** Whether a word is known before the script runs. */
export function isKnown(word: ShellWord): boolean {
  return word.variables.length === 0 && !word.isComputed
}
