import type { Edit } from '../../../rules/rule.ts'
import type { Instruction } from '../../../syntax/tree.ts'
import type { Text } from '../../../text.ts'
import type { Asked } from '../offer.ts'

/** A change for the better that a teacher would suggest, though nothing is wrong; undefined where it does not fit. */
export type Refactoring = (asked: Asked) => { readonly title: Text; readonly edits: readonly Edit[] } | undefined

/** The instruction at the start of the selection. */
export function chosen({ file, span }: Asked): Instruction | undefined {
  return file.instructions.find(({ range }) => range.start <= span.start && span.start <= range.end)
}
