import { unquoted } from './flags.ts'
import type { Flag, Instruction } from './tree.ts'

/** Where each character of a flag's value stands in the instruction's logical line. */
export function offsetsOfFlagValue({ line }: Pick<Instruction, 'line'>, flag: Flag): readonly number[] {
  const { text, offsets } = unquoted(line.text, { at: flag.at, end: flag.end }, flag.escapeCharacter)
  return offsets.slice(text.indexOf('=') + 1)
}
