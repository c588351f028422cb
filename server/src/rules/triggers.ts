import type { Dockerfile, Instruction } from '../syntax/tree.ts'

/** The instructions of a file, each ONBUILD followed by the instruction that it holds. Many rules ask for them. */
export function withTriggers(file: Dockerfile): readonly Instruction[] {
  const known = cache.get(file)
  if (known) return known
  const isPlain = file.instructions.every(({ trigger }) => trigger === undefined)
  const all = isPlain ? file.instructions : file.instructions.flatMap(withTrigger)
  cache.set(file, all)
  return all
}

const cache = new WeakMap<Dockerfile, readonly Instruction[]>()

function withTrigger(instruction: Instruction): readonly Instruction[] {
  return instruction.trigger ? [instruction, ...withTrigger(instruction.trigger)] : [instruction]
}
