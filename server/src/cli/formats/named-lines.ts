import type { Diagnostic } from '../../lint.ts'
import { noEmptyContinuation } from '../../rules/checks/no-empty-continuation.ts'
import type { RuleFacts } from '../../rules/rule.ts'
import { instructionAt } from '../../syntax/instruction-at.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'

/**
 * What is marked, from the line on that BuildKit names for it: the first line of an instruction that goes on over
 * several. Where BuildKit has no such rule, just what is marked.
 */
export function namedLines(file: Dockerfile, { rule, range }: Diagnostic): Span {
  if (!isNamedByBuildKit(rule)) return range
  const start = instructionAt(file, range.start)?.range.start ?? range.start
  const isOneLine = !file.text.slice(start, range.start).includes('\n')
  return isOneLine ? range : { start, end: range.end }
}

/** Of an empty line BuildKit names the last line of the instruction. */
function isNamedByBuildKit(rule: RuleFacts): boolean {
  return rule !== noEmptyContinuation && (rule.severity === 'error' || rule.presets.includes('buildkit'))
}
