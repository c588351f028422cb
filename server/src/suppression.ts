import { checkDirective, checkOptionsAbove, noCheckOptions, readCheckOptions } from './meaning/check-options.ts'
import { ignoreComment, ignoredInStages } from './meaning/hadolint.ts'
import type { Rule, RuleFacts } from './rules/rule.ts'
import { instructionAt } from './syntax/instruction-at.ts'
import type { Span } from './syntax/span.ts'
import type { Comment, Dockerfile, Instruction } from './syntax/tree.ts'

/** Which findings the comments of a file silence, and which experimental rules they switch on. */
export type Suppression = {
  readonly silences: (rule: RuleFacts, finding: Marked) => boolean
  /** Whether some comment of the file switches on an experimental rule. */
  readonly asksFor: (rule: Rule) => boolean
  /** `# check=error=true`. */
  readonly makesErrors: boolean
}

/** What is marked, and the instruction whose comments count where it is another one. */
type Marked = { readonly range: Span; readonly decidedBy?: Instruction | undefined }

/** Reads `# check=` as BuildKit does, for the file and above one instruction, and hadolint's `ignore` comments. */
export function suppressionOf(file: Dockerfile): Suppression {
  const read = readCheckOptions(checkDirective(file)?.value ?? '')
  const options = 'options' in read ? read.options : noCheckOptions
  const ignoring = file.comments.flatMap((comment) => ignoreComment(comment) ?? [])
  const everywhere = ignoring.flatMap(({ scope, names }) => (scope === 'file' ? names : []))
  const inStages = ignoredInStages(file)
  const asking = file.comments.some(asksForCheck)
    ? file.instructions.filter(({ commentsAbove }) => commentsAbove.some(asksForCheck))
    : []
  const isExperimentalAt = (rule: RuleFacts, instruction: Instruction | undefined) =>
    names(rule, options.experimental) ||
    (instruction !== undefined && names(rule, checkOptionsAbove(instruction.commentsAbove).experimental))

  return {
    makesErrors: options.isError,
    asksFor: (rule) =>
      names(rule, options.experimental) || asking.some((instruction) => isExperimentalAt(rule, instruction)),
    silences: (rule, finding) => {
      if (rule.severity === 'error') return false
      const instruction = finding.decidedBy ?? instructionAt(file, finding.range.start)
      const above = instruction?.commentsAbove ?? []
      if (names(rule, everywhere) || above.some((comment) => names(rule, ignoreComment(comment)?.names ?? [])))
        return true
      const { start } = instruction?.range ?? finding.range
      if (inStages.some((part) => part.range.start <= start && start < part.range.end && names(rule, part.names))) {
        return true
      }
      if (rule.isExperimental) return !isExperimentalAt(rule, instruction)
      if (names(rule, options.skip)) return true
      return !rule.isFileWide && above.length > 0 && names(rule, checkOptionsAbove(above).skip)
    },
  }
}

function asksForCheck({ text }: Comment): boolean {
  return /^check\b/i.test(text)
}

function names({ id, aliases = [] }: RuleFacts, listed: readonly string[] | 'all'): boolean {
  return listed === 'all' || listed.some((name) => name === id || aliases.includes(name))
}
