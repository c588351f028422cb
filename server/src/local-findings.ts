import type { Values } from './meaning/remembered-expansions.ts'
import type { Context, Finding, Rule } from './rules/rule.ts'
import { excerptOf, type Interpreter, interpretersOf, isSameInterpreter } from './shell/interpreter.ts'
import { instructionAt } from './suppression.ts'
import type { Dockerfile, Instruction, LogicalLine, Span } from './syntax/tree.ts'

/** A finding and the rule that it breaks. */
export type RuleFinding = { readonly rule: Rule; readonly finding: Finding }

/**
 * What the local rules find in a file. An instruction that was part of the last version is not checked again, as long as
 * its values and its shell are the same: its findings are kept with its line, which moves along with it. The list of rules
 * has to be the same object for that.
 */
export function localFindings(rules: readonly Rule[], file: Dockerfile, context: Context): readonly RuleFinding[] {
  const interpreters = interpretersOf(file)
  const circumstancesOf = (instruction: Instruction): Circumstances => ({
    rules,
    values: context.build.valuesOf(instruction),
    interpreter: interpreters.get(instruction.trigger ?? instruction),
  })
  const fresh = file.instructions.filter((instruction) => {
    const known = kept.get(instruction.line)
    return known === undefined || !isSame(known.circumstances, circumstancesOf(instruction))
  })
  const found = fresh.length > 0 ? check(rules, file, context, fresh) : undefined
  for (const instruction of fresh) {
    const { line, origin } = instruction
    kept.set(line, {
      circumstances: circumstancesOf(instruction),
      origin,
      findings: found?.get(instruction) ?? none,
    })
  }
  const findings: RuleFinding[] = []
  for (const instruction of file.instructions) {
    const known = kept.get(instruction.line)
    for (const { rule, finding } of known?.findings ?? none) {
      findings.push({ rule, finding: moved(finding, instruction.origin - (known?.origin ?? 0)) })
    }
  }
  return findings
}

/** What the findings about an instruction depend on besides the instruction. */
type Circumstances = {
  readonly rules: readonly Rule[]
  readonly values: Values | undefined
  readonly interpreter: Interpreter | undefined
}

type Kept = {
  readonly circumstances: Circumstances
  /** Where the instruction was when it was checked. */
  readonly origin: number
  readonly findings: readonly RuleFinding[]
}

const kept = new WeakMap<LogicalLine, Kept>()
const none: readonly never[] = []

function isSame(one: Circumstances, other: Circumstances): boolean {
  return (
    one.rules === other.rules && one.values === other.values && isSameInterpreter(one.interpreter, other.interpreter)
  )
}

/** Runs the rules over some instructions alone. */
function check(
  rules: readonly Rule[],
  file: Dockerfile,
  context: Context,
  instructions: readonly Instruction[],
): ReadonlyMap<Instruction, readonly RuleFinding[]> {
  const excerpt = excerptOf(file, instructions)
  const found = new Map<Instruction, RuleFinding[]>()
  for (const rule of rules) {
    for (const finding of rule.check(excerpt, context)) {
      const instruction = instructionAt(excerpt, finding.range.start)
      if (!instruction) continue
      const others = found.get(instruction)
      if (others) others.push({ rule, finding })
      else found.set(instruction, [{ rule, finding }])
    }
  }
  return found
}

function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by })
  const fix = finding.fix?.map(({ range, text }) => ({ range: move(range), text }))
  return { ...finding, range: move(finding.range), ...(fix && { fix }) }
}
