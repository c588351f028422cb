import { rememberingLast } from '../syntax/remembering-last.ts'
import type { Dockerfile, Instruction } from '../syntax/tree.ts'

/** The instructions of a file, each ONBUILD followed by the instruction that it holds. Many rules ask for them. */
export const withTriggers = rememberingLast(({ instructions }: Dockerfile): readonly Instruction[] => {
  const isPlain = instructions.every(({ trigger }) => trigger === undefined)
  return isPlain ? instructions : instructions.flatMap(withTrigger)
})

function withTrigger(instruction: Instruction): readonly Instruction[] {
  return instruction.trigger ? [instruction, ...withTrigger(instruction.trigger)] : [instruction]
}
