import { alike } from '../knowledge/explanation.ts'
import { predefinedArguments } from '../knowledge/predefined-arguments.ts'
import { type Stage, stagesOf } from '../meaning/stages.ts'
import type { Dockerfile, Instruction, Pair } from '../syntax/tree.ts'
import type { Text } from '../text.ts'

/** A variable that can be used at some place. */
export interface Variable {
  readonly name: string
  /** The value as it is written, or what it is for. */
  readonly meaning: Text
}

/** The variables that an instruction sees, the latest first; of several with one name, the one that counts. */
export function variablesAt(file: Dockerfile, instruction: Instruction): readonly Variable[] {
  const { list, before } = stagesOf(file)
  const stage = list.findLast(({ from }) => from.range.start <= instruction.range.start)
  const isGlobal = !stage || stage.from === instruction
  const declared = isGlobal
    ? [...platforms, ...declaredBefore(before, instruction)]
    : declaredInStage(list, stage, instruction)
  const latest = new Map(declared.map((variable) => [variable.name, variable]))
  return [...latest.values()].reverse()
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
    .flatMap(({ keyword, pairs }) => pairs.map((pair) => ({ name: pair.name.text, meaning: meaningOf(keyword, pair) })))
}

function meaningOf(keyword: string, { name, value }: Pair): Text {
  const predefined = value ? undefined : predefinedArguments.find((one) => one.name === name.text)
  return predefined?.meaning ?? alike(value ? `${keyword} ${name.text}=${value.text}` : `${keyword} ${name.text}`)
}

const platforms: readonly Variable[] = predefinedArguments.filter(({ isGlobal }) => isGlobal)
