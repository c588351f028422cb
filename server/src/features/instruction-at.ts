import type { Dockerfile, Instruction } from '../syntax/tree.ts'

/** The instruction at an offset; behind `ONBUILD` the one that it stores. The end of an instruction belongs to it. */
export function instructionAt(file: Dockerfile, offset: number): Instruction | undefined {
  const found = outermostAt(file, offset)
  return found && innermost(found, offset)
}

/** The same, but with `ONBUILD` for all that stands behind it. */
export function outermostAt({ instructions }: Dockerfile, offset: number): Instruction | undefined {
  let low = 0
  let high = instructions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((instructions[middle]?.range.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = instructions[low - 1]
  return found && offset <= found.range.end ? found : undefined
}

function innermost(instruction: Instruction, offset: number): Instruction {
  const { trigger } = instruction
  return trigger && trigger.keywordRange.start <= offset ? innermost(trigger, offset) : instruction
}
