import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import type { BuiltStage, Known } from './build.ts'
import { expanderFor, type Seen, type Values } from './remembered-expansions.ts'
import { type Assignment, type Part, textsOf } from './texts.ts'

/** What a stage has set so far. */
export type Scope = {
  readonly stage: BuiltStage
  readonly variables: Map<string, string>
  readonly declared: Set<string>
  /** Both, as an instruction sees them. */
  readonly seen: Seen
}

/** What counts for all stages. */
export type Outside = {
  readonly file: Dockerfile
  readonly known: Known
  readonly globals: ReadonlyMap<string, string>
}

/** What the instructions of a stage see: the variables and names as they are when it is asked. */
export function scopeOf(stage: BuiltStage, variables: Map<string, string>, declared: Set<string>): Scope {
  const seen: Seen = {
    valueOf: (name) => variables.get(name),
    isDeclared: (name) => declared.has(name) || scanArguments.includes(name),
    names: () => variables.keys(),
  }
  return { stage, variables, declared, seen }
}

/** ARGs that BuildKit reads itself; they never become variables. */
const scanArguments: readonly string[] = ['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']

/**
 * Expands an instruction and lets it change the scope, which it does only once it is done.
 *
 * @returns its values; undefined where it has nothing to expand
 */
export function runIn(scope: Scope, outside: Outside, instruction: Instruction): Values | undefined {
  const { file } = outside
  const { stage, seen } = scope
  const { expandables, assignments } = textsOf(file, instruction)
  if (assignments.length === 0) return expandAll(file, instruction, seen, stage.isBaseKnown)
  if (expandables.length === 0) {
    assign(scope, outside, instruction, assignments, ({ text }) => text)
    return undefined
  }
  const expander = expanderFor(file, instruction, expandables, seen, stage.isBaseKnown)
  const resultOf = ({ text, index }: Part) => (index < 0 ? text : expander.expand(index).expansion.result)
  assign(scope, outside, instruction, assignments, resultOf)
  const values = expander.values()
  return values.list.length > 0 ? values : undefined
}

/** Expands an instruction that sets nothing. */
export function expandAll(
  file: Dockerfile,
  instruction: Instruction,
  seen: Seen,
  isBaseKnown: boolean,
): Values | undefined {
  const { expandables } = textsOf(file, instruction)
  if (expandables.length === 0) return undefined
  const expander = expanderFor(file, instruction, expandables, seen, isBaseKnown)
  for (const index of expandables.keys()) expander.expand(index)
  return expander.values()
}

type ResultOf = (part: Part) => string

function assign(
  scope: Scope,
  outside: Outside,
  { keyword }: Instruction,
  assignments: readonly Assignment[],
  resultOf: ResultOf,
): void {
  if (keyword === 'ARG') declare(scope, outside, assignments, resultOf)
  else set(scope, assignments, resultOf)
}

/** Unlike ENV, an ARG sees the one before it on the same line. */
function declare(
  { variables, declared }: Scope,
  { known, globals }: Outside,
  assignments: readonly Assignment[],
  resultOf: ResultOf,
): void {
  for (const { name, value } of assignments) {
    const given = known.buildArguments.get(name.text)
    const result = given ?? (value ? resultOf(value) : globals.get(name.text))
    if (result !== undefined && !scanArguments.includes(name.text)) variables.set(name.text, result)
    declared.add(name.text)
  }
}

function set({ variables }: Scope, assignments: readonly Assignment[], resultOf: ResultOf): void {
  const results: [string, string][] = []
  for (const { name, value } of assignments) {
    if (value) results.push([resultOf(name), resultOf(value)])
  }
  for (const [name, value] of results) variables.set(name, value)
}
