import { instructionAt as outermostAt } from '../syntax/instruction-at.ts'
import type { Dockerfile, Instruction } from '../syntax/tree.ts'

/** The instruction at an offset; behind `ONBUILD` the one that it stores. The end of an instruction belongs to it. */
export function instructionAt(file: Dockerfile, offset: number): Instruction | undefined {
  const found = outermostAt(file, offset)
  return found && innermost(found, offset)
}

/** The same, but with `ONBUILD` for all that stands behind it. */
export { instructionAt as outermostAt } from '../syntax/instruction-at.ts'

function innermost(instruction: Instruction, offset: number): Instruction {
  const { trigger } = instruction
  return trigger && trigger.keywordRange.start <= offset ? innermost(trigger, offset) : instruction
}
