import type { Expansion, VariableReference } from '../syntax/expansion.ts'
import { instructionAt } from '../syntax/instruction-at.ts'
import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import type { BuiltStage } from './built-stage.ts'
import { type Expandable, type ExpandableNode, expandablesOf } from './expandable.ts'
import type { Values } from './remembered-expansions.ts'

/** One text and what it comes to. */
export type Expanded = Expandable & {
  readonly instruction: Instruction
  /** Undefined for what stands above the first FROM, and for FROM itself. */
  readonly stage: BuiltStage | undefined
  readonly expansion: Expansion
  /** The references to variables that nobody declares there. */
  readonly undeclared: readonly VariableReference[]
  /** The names that could have been meant. */
  readonly inScope: readonly string[]
}

/** What an instruction came to in its stage; none above the first FROM, and for FROM itself. */
export type Ran = { readonly values: Values; readonly stage: BuiltStage | undefined }

/**
 * Finds the values of instructions and of single nodes. They are put together when somebody asks: after a keystroke
 * hardly anybody does but for the instruction that has changed.
 */
export function readExpanded(file: Dockerfile, ran: ReadonlyMap<Instruction, Ran>) {
  const read = new Map<Instruction, readonly Expanded[]>()
  const byNode = new Map<ExpandableNode, Expanded>()
  const inOrder = orderOf(file)

  const expandedIn = (instruction: Instruction) => {
    const found = ran.get(instruction)
    if (!found) return none
    const known = read.get(instruction)
    if (known) return known
    const expanded = expandedOf(file, instruction, found)
    for (const one of expanded) byNode.set(one.node, one)
    read.set(instruction, expanded)
    return expanded
  }

  const expandedAt = (node: ExpandableNode) => {
    const { start } = 'range' in node ? node.range : node.opener
    const instruction = instructionAt({ instructions: inOrder() }, start)
    if (instruction) expandedIn(instruction)
    return byNode.get(node)
  }
  return { expandedIn, expandedAt }
}

const none: readonly never[] = []

function expandedOf(file: Dockerfile, instruction: Instruction, { values, stage }: Ran): readonly Expanded[] {
  const expandables = expandablesOf(file, instruction)
  const expanded: Expanded[] = []
  for (const { index, expansion, undeclared, inScope } of values.list) {
    const expandable = expandables[index]
    if (!expandable) continue
    const { node, text, kind, place } = expandable
    expanded.push({ node, text, kind, place, instruction, stage, expansion, undeclared, inScope })
  }
  return expanded
}

/** The instructions in the order in which they are written, which is another where triggers have fired. */
function orderOf({ instructions }: Dockerfile): () => readonly Instruction[] {
  let order: readonly Instruction[] | undefined
  const isBehind = (one: Instruction, index: number) => (instructions[index - 1]?.headerEnd ?? 0) <= one.headerEnd
  return () => {
    order ??= instructions.every(isBehind)
      ? instructions
      : instructions.toSorted((one, other) => one.range.start - other.range.start)
    return order
  }
}
