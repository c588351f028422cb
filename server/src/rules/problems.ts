import type { Dockerfile, Problem } from '../syntax/tree.ts'

/** What BuildKit's parser refuses in the instructions of a file, of one kind. */
export function problemsOf(file: Dockerfile, kind: Problem['kind']): readonly Problem[] {
  const known = cache.get(file)
  const problems = known ?? file.instructions.flatMap((instruction) => instruction.problems)
  if (!known) cache.set(file, problems)
  return problems.filter((problem) => problem.kind === kind)
}

const cache = new WeakMap<Dockerfile, readonly Problem[]>()
