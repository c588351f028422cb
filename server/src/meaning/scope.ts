import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import type { BuiltStage } from './built-stage.ts'
import type { Known } from './known.ts'
import { expanderFor, type Seen, type Values, valuesFor } from './remembered-expansions.ts'
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
  if (instruction.keyword === 'ARG') return declare(scope, outside, instruction)
  const { file } = outside
  const values = expandAll(file, instruction, scope.seen, scope.stage.isBaseKnown)
  if (instruction.keyword === 'ENV') set(scope, textsOf(file, instruction).assignments, values)
  return values
}

/** Expands an instruction, whatever it sets. */
export function expandAll(
  file: Dockerfile,
  instruction: Instruction,
  seen: Seen,
  isBaseKnown: boolean,
): Values | undefined {
  const { expandables } = textsOf(file, instruction)
  return expandables.length === 0 ? undefined : valuesFor(file, instruction, expandables, seen, isBaseKnown)
}

/** Unlike ENV, an ARG sees the one before it on the same line. */
function declare(
  { stage, variables, declared, seen }: Scope,
  { file, known, globals }: Outside,
  instruction: Instruction,
): Values | undefined {
  const { expandables, assignments } = textsOf(file, instruction)
  const expander =
    expandables.length > 0 ? expanderFor(file, instruction, expandables, seen, stage.isBaseKnown) : undefined
  const resultOf = ({ text, index }: Part) => (index < 0 ? text : expander?.expand(index).expansion.result)
  for (const { name, value } of assignments) {
    const given = known.buildArguments.get(name.text)
    const result = given ?? (value ? resultOf(value) : globals.get(name.text))
    if (result !== undefined && !scanArguments.includes(name.text)) variables.set(name.text, result)
    declared.add(name.text)
  }
  const values = expander?.values()
  return values && values.list.length > 0 ? values : undefined
}

/** All values of an ENV are those from before it. */
function set({ variables }: Scope, assignments: readonly Assignment[], values: Values | undefined): void {
  const resultOf = ({ text, index }: Part) => values?.list[index]?.expansion.result ?? text
  for (const { name, value } of assignments) if (value) variables.set(resultOf(name), resultOf(value))
}
