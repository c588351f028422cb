import type { Dockerfile, Problem } from '../syntax/tree.ts'

/** What BuildKit's parser refuses, of one kind. */
export function* problemsOf(file: Dockerfile, kind: Problem['kind']): Iterable<Problem> {
  for (const problem of file.problems) if (problem.kind === kind) yield problem
  for (const instruction of file.instructions) {
    for (const problem of instruction.problems) if (problem.kind === kind) yield problem
  }
}
