import { rememberingLast } from '../syntax/remembering-last.ts'
import type { Dockerfile, Problem } from '../syntax/tree.ts'

/** What BuildKit's parser refuses in the instructions of a file, of one kind. */
export function problemsOf(file: Dockerfile, kind: Problem['kind']): readonly Problem[] {
  return allProblems(file).filter((problem) => problem.kind === kind)
}

const allProblems = rememberingLast(({ instructions }: Dockerfile) =>
  instructions.flatMap((instruction) => instruction.problems),
)
