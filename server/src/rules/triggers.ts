import type { Dockerfile, Instruction } from '../syntax/tree.ts'

/** The instructions of a file, each ONBUILD followed by the instruction that it holds. */
export function* withTriggers(file: Dockerfile): Iterable<Instruction> {
  for (const instruction of file.instructions) {
    yield instruction
    for (let inner = instruction.trigger; inner; inner = inner.trigger) yield inner
  }
}
