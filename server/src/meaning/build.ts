import type { Expansion } from '../syntax/expansion.ts'
import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import type { BuiltStage } from './built-stage.ts'
import { type ExpandableNode, expandablesOf } from './expandable.ts'
import { type Expanded, type Ran, readExpanded } from './expanded.ts'
import { globalsOf } from './globals.ts'
import type { Known } from './known.ts'
import { isPlainImage } from './plain-images.ts'
import type { Seen, Values } from './remembered-expansions.ts'
import { expandAll, type Outside, runIn, scopeOf } from './scope.ts'
import { type Stage, stagesOf } from './stages.ts'

/** What BuildKit makes of a file before it asks a registry or runs anything. */
export type Build = {
  readonly stages: readonly BuiltStage[]
  /** The instructions above the first FROM. */
  readonly before: readonly Instruction[]
  /** The variables that FROM sees: platforms, and the ARGs above the first FROM that have a value. */
  readonly globals: ReadonlyMap<string, string>
  /** The same with defaults only, as if no build argument were given. */
  readonly defaultGlobals: ReadonlyMap<string, string>
  /** The names that FROM may use, those of ARGs without a value among them. */
  readonly globalNames: ReadonlySet<string>
  /** What an instruction has to expand, and what each of it comes to. */
  readonly expandedIn: (instruction: Instruction) => readonly Expanded[]
  /**
   * What a node of the tree comes to after expansion; undefined where BuildKit refuses it, or where it holds a variable
   * that only the base image could know. A word that BuildKit doesn't expand is as it is written.
   */
  readonly valueOf: (node: ExpandableNode, written: string) => string | undefined
  /** The same for what may come to several words, as in EXPOSE. */
  readonly wordsOf: (node: ExpandableNode, written: string) => readonly string[] | undefined
  /** All values of an instruction: the same object in the next version of the file, as long as they are the same. */
  readonly valuesOf: (instruction: Instruction) => Values | undefined
}

/** Walks through all stages in their order, expands what they hold, and carries what each sets to those that start from it. */
export function readBuild(file: Dockerfile, known: Known): Build {
  const { list, before } = stagesOf(file)
  const globals = globalsOf(file, before, known.buildArguments)
  const defaults = known.buildArguments.size === 0 ? globals : globalsOf(file, before, new Map())
  const walk: Walk = { file, known, globals: globals.values, ran: new Map(globals.ran), byName: new Map() }
  const seen: Seen = {
    valueOf: (name) => globals.values.get(name),
    isDeclared: (name) => globals.names.has(name),
    names: () => globals.names,
  }
  const stages = list.map((stage) => walkStage(walk, stage, seen))
  const { expandedIn, expandedAt } = readExpanded(file, walk.ran)
  const homeless = variablesOutsideStages(file, before)
  const certain = (node: ExpandableNode) => {
    const found = expandedAt(node)
    if (!found) return homeless.has(node) ? null : undefined
    return isCertain(found) ? found.expansion : null
  }
  return {
    stages,
    before,
    globals: globals.values,
    defaultGlobals: defaults.values,
    globalNames: globals.names,
    expandedIn,
    valueOf: (node, written) => {
      const expansion = certain(node)
      return expansion === undefined ? written : expansion?.result
    },
    wordsOf: (node, written) => {
      const expansion = certain(node)
      return expansion === undefined ? [written] : expansion?.words.map(({ text }) => text)
    },
    valuesOf: (instruction) => walk.ran.get(instruction)?.values,
  }
}

/** What stands above the first FROM, where only ARG belongs, is not expanded: nobody knows what it would come to. */
function variablesOutsideStages(file: Dockerfile, before: readonly Instruction[]): ReadonlySet<ExpandableNode> {
  const misplaced = before.filter(({ keyword }) => keyword !== 'ARG')
  const expandables = misplaced.flatMap((instruction) => expandablesOf(file, instruction))
  return new Set(expandables.filter(({ text }) => text.includes('$')).map(({ node }) => node))
}

function isCertain({ expansion, stage }: Expanded): boolean {
  if (expansion.failure) return false
  return !stage || stage.isBaseKnown || expansion.references.every((reference) => reference.isSet)
}

type Walk = Outside & {
  readonly ran: Map<Instruction, Ran>
  /** The latest stage of each name. */
  readonly byName: Map<string, BuiltStage>
}

/** @param seen what FROM sees */
function walkStage(walk: Walk, stage: Stage, seen: Seen): BuiltStage {
  const { file, known, byName } = walk
  const values = expandAll(file, stage.from, seen, true)
  if (values) walk.ran.set(stage.from, { values, stage: undefined })
  // The base comes first, if it has something to expand.
  const head = values?.list[0]
  const isBase = head !== undefined && head.text === stage.base?.text
  const baseName = isBase ? resultOf(head.expansion) : stage.base?.text

  const baseStage = baseName === undefined ? undefined : byName.get(baseName)
  const environment = baseStage ? undefined : environmentIn(baseName, known)
  const variables = new Map(baseStage ? baseStage.variables : startingVariables(environment ?? []))
  const declared = new Set(baseStage?.declared)
  const isBaseKnown = baseStage ? baseStage.isBaseKnown : environment !== undefined
  const built: BuiltStage = { ...stage, baseName, baseStage, isBaseKnown, variables, declared }

  const scope = scopeOf(built, variables, declared)
  for (const { trigger } of baseStage?.instructions ?? []) if (trigger) runIn(scope, walk, trigger)
  for (const instruction of stage.instructions) {
    const found = runIn(scope, walk, instruction)
    if (found) walk.ran.set(instruction, { values: found, stage: built })
  }
  if (stage.name !== undefined) byName.set(stage.name, built)
  return built
}

function resultOf({ failure, result }: Expansion): string | undefined {
  return failure ? undefined : result
}

/** What the image of that name sets; undefined where only the registry could tell. */
function environmentIn(image: string | undefined, known: Known): readonly string[] | undefined {
  if (image === undefined || image === 'scratch') return []
  return known.environmentOf(image) ?? (isPlainImage(image) ? [] : undefined)
}

/** PATH is always set: the builder adds it where the image has none. */
function startingVariables(environment: readonly string[]): ReadonlyMap<string, string> {
  const given = environment.map((entry): [string, string] => {
    const equals = entry.indexOf('=')
    return equals < 0 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)]
  })
  return new Map([['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'], ...given])
}
