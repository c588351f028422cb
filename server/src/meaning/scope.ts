import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import type { BuiltStage, Expanded, Known } from './build.ts'
import { type Expandable, type ExpandableNode, expandablesOf } from './expandable.ts'
import { expanderFor, type Values } from './remembered-expansions.ts'

/** What a stage has set so far. */
export type Scope = {
  readonly stage: BuiltStage
  readonly variables: Map<string, string>
  readonly declared: Set<string>
}

/** What counts for all stages. */
export type Outside = {
  readonly file: Dockerfile
  readonly known: Known
  readonly globals: ReadonlyMap<string, string>
}

/** Expands an instruction and lets it change the scope, which it does only once it is done. */
export function runIn(scope: Scope, outside: Outside, instruction: Instruction): Ran {
  const { file } = outside
  const { keyword } = instruction
  const expandables = expandablesOf(file, instruction)
  if (expandables.length === 0) {
    if (keyword === 'ARG') declare(scope, outside, instruction, asWritten)
    else if (keyword === 'ENV') set(scope, instruction, asWritten)
    return nothing
  }
  const expander = expanderFor(file, instruction, scope.stage.isBaseKnown)
  const expanded: Expanded[] = []
  const expandIt = (expandable: Expandable) => {
    const found = expandedIn(scope, instruction, expandable, expander.expand)
    expanded.push(found)
    return found.expansion.result
  }
  if (keyword === 'ARG' || keyword === 'ENV') {
    const byNode = new Map<ExpandableNode, Expandable>()
    for (const expandable of expandables) byNode.set(expandable.node, expandable)
    const resultOf = (node: ExpandableNode, written: string) => {
      const expandable = byNode.get(node)
      return expandable ? expandIt(expandable) : written
    }
    if (keyword === 'ARG') declare(scope, outside, instruction, resultOf)
    else set(scope, instruction, resultOf)
  } else for (const expandable of expandables) expandIt(expandable)
  return { expanded, values: expanded.length > 0 ? expander.values() : undefined }
}

type Ran = { readonly expanded: readonly Expanded[]; readonly values: Values | undefined }

const nothing: Ran = { expanded: [], values: undefined }

type Expand = ReturnType<typeof expanderFor>['expand']

function expandedIn(scope: Scope, instruction: Instruction, expandable: Expandable, expand: Expand): Expanded {
  const { stage, variables, declared } = scope
  const { node, text, kind, place } = expandable
  const expansion = expand(expandable, (name) => variables.get(name))
  const undeclared = expansion.references.every(({ isSet }) => isSet)
    ? none
    : expansion.references.filter(({ name, isSet }) => !isSet && !declared.has(name) && !scanArguments.includes(name))
  const inScope = undeclared.length > 0 ? [...variables.keys()] : none
  return { node, text, kind, place, instruction, stage, expansion, undeclared, inScope }
}

const none: readonly never[] = []

/** ARGs that BuildKit reads itself; they never become variables. */
const scanArguments: readonly string[] = ['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']

type ResultOf = (node: ExpandableNode, written: string) => string

const asWritten: ResultOf = (_, written) => written

/** Unlike ENV, an ARG sees the one before it on the same line. */
function declare(
  { variables, declared }: Scope,
  { known, globals }: Outside,
  instruction: Instruction,
  resultOf: ResultOf,
): void {
  for (const { name, value } of instruction.pairs) {
    const given = known.buildArguments.get(name.text)
    const result = given ?? (value ? resultOf(value, value.text) : globals.get(name.text))
    if (result !== undefined && !scanArguments.includes(name.text)) variables.set(name.text, result)
    declared.add(name.text)
  }
}

function set({ variables }: Scope, instruction: Instruction, resultOf: ResultOf): void {
  const assigned: [string, string][] = []
  for (const { name, value } of instruction.pairs) {
    if (value) assigned.push([resultOf(name, name.text), resultOf(value, value.text)])
  }
  for (const [name, value] of assigned) variables.set(name, value)
}
