import { predefinedArguments } from '../knowledge/predefined-arguments.ts'
import { type Stage, stagesOf } from '../meaning/stages.ts'
import type { Dockerfile, Instruction, Pair } from '../syntax/tree.ts'
import type { Text } from '../text.ts'

/** A variable that can be used at some place. */
export interface Variable {
  readonly name: string
  /** Where it is declared; undefined where BuildKit knows it by itself. */
  readonly declaration: Declaration | undefined
  /** What BuildKit knows of it by itself. */
  readonly predefined: Text | undefined
}

export interface Declaration {
  readonly instruction: Instruction
  readonly pair: Pair
}

/** The variables that an instruction sees, the latest first; of several with one name, the one that counts. */
export function variablesAt(file: Dockerfile, instruction: Instruction): readonly Variable[] {
  const { list, before } = stagesOf(file)
  const stage = list.findLast(({ from }) => from.range.start <= instruction.range.start)
  const declared =
    !stage || stage.from.range.start === instruction.range.start
      ? [...platforms, ...declaredBefore(before, instruction)]
      : declaredInStage(list, stage, instruction)
  const latest = new Map<string, Variable>()
  for (const variable of declared) {
    // An ARG does not take the place of an ENV.
    const isShadowed = keywordOf(latest.get(variable.name)) === 'ENV' && keywordOf(variable) === 'ARG'
    if (!isShadowed) latest.set(variable.name, variable)
  }
  return [...latest.values()].reverse()
}

/** The ARG above the first FROM that an ARG without a value takes its value from. */
export function globalDeclaration(file: Dockerfile, name: string): Declaration | undefined {
  const { before } = stagesOf(file)
  return before
    .flatMap((instruction) => instruction.pairs.map((pair) => ({ instruction, pair })))
    .findLast(({ pair }) => pair.name.text === name && pair.value !== undefined)
}

/** In a stage: what its base stages leave, and what it has declared itself so far. */
function declaredInStage(stages: readonly Stage[], stage: Stage, instruction: Instruction): readonly Variable[] {
  const base = stage.base?.text.toLowerCase()
  const parent = stages.findLast(({ index, name }) => index < stage.index && name !== undefined && name === base)
  const inherited = parent ? declaredInStage(stages, parent, instruction) : []
  return [...inherited, ...declaredBefore(stage.instructions, instruction)]
}

function declaredBefore(instructions: readonly Instruction[], { range }: Instruction): readonly Variable[] {
  return instructions
    .filter(({ keyword, range: { start } }) => (keyword === 'ARG' || keyword === 'ENV') && start < range.start)
    .flatMap((instruction) =>
      instruction.pairs.map((pair) => ({
        name: pair.name.text,
        declaration: { instruction, pair },
        predefined: pair.value ? undefined : predefinedArguments.find(({ name }) => name === pair.name.text)?.meaning,
      })),
    )
}

const platforms: readonly Variable[] = predefinedArguments
  .filter(({ isGlobal }) => isGlobal)
  .map(({ name, meaning }) => ({ name, declaration: undefined, predefined: meaning }))

function keywordOf(variable: Variable | undefined): string | undefined {
  return variable?.declaration?.instruction.keyword
}
