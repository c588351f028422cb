import type { Values } from './meaning/remembered-expansions.ts'
import { rulesAbout } from './plan.ts'
import type { Context, Finding, Rule } from './rules/rule.ts'
import { excerptOf, type Interpreter, interpreterFor, isSameInterpreter } from './shell/interpreter.ts'
import { instructionAt } from './syntax/instruction-at.ts'
import { keywordsIn } from './syntax/instructions-named.ts'
import type { Span } from './syntax/span.ts'
import type { Dockerfile, Instruction, LogicalLine } from './syntax/tree.ts'

/** A finding and the rule that it breaks. */
export type RuleFinding = { readonly rule: Rule; readonly finding: Finding }

/** What was found in the instructions of the last versions of files, as long as these have their lines. */
export type Memory = WeakMap<LogicalLine, Kept>

/**
 * What the local rules find in a file. With a memory an instruction that was part of the last version is not checked again,
 * as long as what counts around it is the same: its findings are kept with its line, which moves along with it. The list of
 * rules has to be the same object for that.
 */
export function localFindings(
  rules: readonly Rule[],
  file: Dockerfile,
  context: Context,
  memory: Memory | undefined,
): readonly RuleFinding[] {
  if (!memory) return check(rules, file, context)
  const findings: RuleFinding[] = []
  const fresh: Instruction[] = []
  for (const instruction of file.instructions) {
    const known = memory.get(instruction.line)
    if (known?.rules !== rules || !holds(known, around(file, context, instruction))) fresh.push(instruction)
    else for (const one of known.findings) findings.push(moved(one, instruction.origin - known.origin))
  }
  if (fresh.length === 0) return findings
  const found = byInstruction(file, check(rules, excerptOf(file, fresh), context))
  for (const instruction of fresh) {
    const own = found.get(instruction) ?? none
    findings.push(...own)
    memory.set(instruction.line, {
      rules,
      around: around(file, context, instruction),
      origin: instruction.origin,
      findings: own,
    })
  }
  return findings
}

/** What was found about an instruction, and what that depends on besides the instruction. */
type Kept = {
  readonly rules: readonly Rule[]
  readonly around: Around
  /** Where the instruction was when it was checked. */
  readonly origin: number
  readonly findings: readonly RuleFinding[]
}

const none: readonly never[] = []

/** What counts around an instruction. */
type Around = {
  readonly values: Values | undefined
  readonly interpreter: Interpreter
  readonly isInStage: boolean
}

function around(file: Dockerfile, { build }: Context, instruction: Instruction): Around {
  const firstStage = build.stages[0]?.from.origin ?? Number.POSITIVE_INFINITY
  return {
    values: build.valuesOf(instruction),
    interpreter: interpreterFor(file, instruction.trigger ?? instruction),
    isInStage: instruction.origin >= firstStage,
  }
}

function holds({ around }: Kept, now: Around): boolean {
  return (
    now.values === around.values &&
    now.isInStage === around.isInStage &&
    isSameInterpreter(now.interpreter, around.interpreter)
  )
}

/** Runs the rules over a file, or over an excerpt. */
function check(rules: readonly Rule[], file: Dockerfile, context: Context): readonly RuleFinding[] {
  const findings: RuleFinding[] = []
  for (const rule of rulesAbout(rules, keywordsIn(file))) {
    for (const finding of rule.check(file, context)) findings.push({ rule, finding })
  }
  return findings
}

function byInstruction(
  file: Dockerfile,
  findings: readonly RuleFinding[],
): ReadonlyMap<Instruction, readonly RuleFinding[]> {
  const found = new Map<Instruction, RuleFinding[]>()
  for (const one of findings) {
    const instruction = instructionAt(file, one.finding.range.start)
    const others = instruction && found.get(instruction)
    if (others) others.push(one)
    else if (instruction) found.set(instruction, [one])
  }
  return found
}

function moved({ rule, finding }: RuleFinding, by: number): RuleFinding {
  if (by === 0) return { rule, finding }
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by })
  const fix = finding.fix?.map(({ range, text }) => ({ range: move(range), text }))
  return { rule, finding: { ...finding, range: move(finding.range), ...(fix && { fix }) } }
}
