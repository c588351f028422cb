import { spanIn } from './logical-line.ts'
import type { Form, Instruction, LogicalLine, Pair, Problem, Word } from './tree.ts'
import type { Stretch } from './words.ts'

/** A logical line and how to find one's way in it. */
export type Source = { readonly line: LogicalLine; readonly origin: number; readonly escapeCharacter: string }

/** What the arguments of an instruction come to. */
export type Arguments = {
  readonly form: Form
  readonly words?: readonly Word[]
  readonly pairs?: readonly Pair[]
  readonly trigger?: Instruction
  readonly problems?: readonly Problem[]
}

/** A word of a logical line, with its place. */
export function wordAt(source: Source, { at, end }: Stretch, text = source.line.text.slice(at, end)): Word {
  return { range: spanIn(source, at, end), text, at, end }
}
