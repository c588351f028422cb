import { type Arguments, argumentsOf } from '../../../shell/arguments.ts'
import type { Command, ShellWord } from '../../../shell/command.ts'

/** A package manager's subcommand and what it is about. */
export type Subcommand = {
  /** `install`, or `module install`. */
  readonly name: string
  /** Its last word. */
  readonly word: ShellWord
  readonly given: Arguments
  /** The operands behind it. */
  readonly names: readonly ShellWord[]
}

/**
 * The subcommand of a call of a package manager.
 *
 * @param valueFlags the flags of that manager, with their dashes, that take the next word as their value
 * @param wanted the subcommands in question, of one word or two
 * @returns undefined where it is none of them
 */
export function subcommandIn(
  command: Command,
  { valueFlags }: { readonly valueFlags: ReadonlySet<string> },
  wanted: readonly string[],
): Subcommand | undefined {
  const given = argumentsOf(command, valueFlags)
  const [first, second, ...more] = given.operands
  if (!first) return undefined
  const both = second ? `${first.text} ${second.text}` : ''
  if (second && wanted.includes(both)) return { name: both, word: second, given, names: more }
  if (!wanted.includes(first.text)) return undefined
  return { name: first.text, word: first, given, names: given.operands.slice(1) }
}
