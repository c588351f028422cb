import type { Dockerfile, Instruction } from './tree.ts'

/** The instruction of a file, in the order of the text, that a place belongs to; its end belongs to it. */
export function instructionAt(
  { instructions }: Pick<Dockerfile, 'instructions'>,
  offset: number,
): Instruction | undefined {
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
