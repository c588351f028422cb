import type { Context, Finding, Rule } from './rules/rule.ts'
import type { Settings } from './settings.ts'
import { instructionAt } from './suppression.ts'
import { instructionsNamed } from './syntax/instructions-named.ts'
import type { Dockerfile, Instruction, LogicalLine, Span } from './syntax/tree.ts'

/** A finding and the rule that it breaks. */
export type RuleFinding = { readonly rule: Rule; readonly finding: Finding }

/**
 * What the local rules find in a file. An instruction that was part of a version before is not checked again: its
 * findings are kept with its line, which moves along with it.
 */
export function localFindings(
  rules: readonly Rule[],
  file: Dockerfile,
  context: Context,
  settings: Settings,
): readonly RuleFinding[] {
  const kept = keptFor(settings, rules, file)
  const fresh = file.instructions.filter(({ line }) => !kept.has(line))
  for (const { line } of fresh) kept.set(line, none)
  if (fresh.length > 0) check(rules, file, context, fresh, kept)
  return file.instructions.flatMap((instruction): readonly RuleFinding[] => {
    const found = kept.get(instruction.line)
    return found && found.length > 0 ? found.map((one) => placed(one, instruction)) : none
  })
}

/** A finding with the origin that its places counted from. */
type Kept = RuleFinding & { readonly origin: number }

type Shelf = {
  readonly rules: readonly Rule[]
  /** The FROMs and SHELLs under which everything was found. */
  readonly frame: readonly LogicalLine[]
  readonly escapeCharacter: string
  /** The comments that say which shell runs what stands below them. */
  readonly shells: string
  readonly findings: WeakMap<LogicalLine, readonly Kept[]>
}

/** Every file that is open has a shelf of its own, found by its first FROM. */
const shelves = new WeakMap<Settings, WeakMap<LogicalLine, Shelf>>()
const none: readonly never[] = []

function keptFor(settings: Settings, rules: readonly Rule[], file: Dockerfile): WeakMap<LogicalLine, readonly Kept[]> {
  const frame = framing(file).map(({ line }) => line)
  const [first] = frame
  const known = shelves.get(settings) ?? new WeakMap<LogicalLine, Shelf>()
  shelves.set(settings, known)
  const shelf = first && known.get(first)
  const shells = shellComments(file)
  const isSameSetting = shelf?.escapeCharacter === file.escapeCharacter && shelf.shells === shells
  const fits = isSameSetting && isSame(shelf.rules, rules) && isSame(shelf.frame, frame)
  if (fits) return shelf.findings
  const findings = new WeakMap<LogicalLine, readonly Kept[]>()
  if (first) known.set(first, { rules, frame, escapeCharacter: file.escapeCharacter, shells, findings })
  return findings
}

/** Each `# hadolint shell=` with the number of instructions above it. */
function shellComments({ comments, instructions }: Dockerfile): string {
  const shells = comments.filter(({ text }) => /^hadolint\s+shell/.test(text))
  const numberAbove = (at: number) => instructions.filter(({ range }) => range.start < at).length
  return shells.map(({ text, range }) => `${numberAbove(range.start)} ${text}`).join('\n')
}

function isSame<Part>(one: readonly Part[], other: readonly Part[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index])
}

function framing(file: Dockerfile): readonly Instruction[] {
  return instructionsNamed(file, 'FROM', 'SHELL')
}

function check(
  rules: readonly Rule[],
  file: Dockerfile,
  context: Context,
  fresh: readonly Instruction[],
  kept: WeakMap<LogicalLine, readonly Kept[]>,
): void {
  const wanted = new Set(fresh)
  const frame = framing(file).filter((instruction) => !wanted.has(instruction))
  const instructions = [...fresh, ...frame].sort((one, other) => one.range.start - other.range.start)
  const view: Dockerfile = instructions.length === file.instructions.length ? file : { ...file, instructions }
  for (const rule of rules) {
    for (const finding of rule.check(view, context)) {
      const instruction = instructionAt(view, finding.range.start)
      if (!instruction || !wanted.has(instruction)) continue
      const { line, origin } = instruction
      kept.set(line, [...(kept.get(line) ?? none), { rule, finding, origin }])
    }
  }
}

function placed({ rule, finding, origin }: Kept, instruction: Instruction): RuleFinding {
  const by = instruction.origin - origin
  if (by === 0) return { rule, finding }
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by })
  const { fix } = finding
  const moved = { ...finding, range: move(finding.range) }
  const edits = fix?.map(({ range, text }) => ({ range: move(range), text }))
  return { rule, finding: edits ? { ...moved, fix: edits } : moved }
}
