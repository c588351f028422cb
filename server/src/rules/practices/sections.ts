import type { Build } from '../../meaning/build.ts'
import type { BuiltStage } from '../../meaning/built-stage.ts'
import { rememberingLast } from '../../syntax/remembering-last.ts'
import type { Instruction } from '../../syntax/tree.ts'

/** A stage's instructions; without a stage those above the first FROM, which deserve a word all the same. */
export type Section = { readonly stage: BuiltStage | undefined; readonly instructions: readonly Instruction[] }

/** The instructions of a file, stage by stage. */
export function sectionsOf(build: Build): readonly Section[] {
  return [
    { stage: undefined, instructions: build.before },
    ...build.stages.map((stage) => ({ stage, instructions: stage.instructions })),
  ]
}

/** The stage in which an instruction stands; undefined above the first FROM. */
export function stageAround(build: Build, instruction: Instruction): BuiltStage | undefined {
  return stagesByInstruction(build).get(instruction)
}

const stagesByInstruction = rememberingLast(({ stages }: Build): ReadonlyMap<Instruction, BuiltStage> => {
  const found = new Map<Instruction, BuiltStage>()
  for (const stage of stages) for (const instruction of stage.instructions) found.set(instruction, stage)
  return found
})

/**
 * Whether the layers of an instruction get into an image that somebody keeps: those of the last stage and of the stages
 * that another one starts from. What other stages leave behind is thrown away after `COPY --from`.
 */
export function isKept(build: Build, instruction: Instruction): boolean {
  const stage = stageAround(build, instruction)
  if (!stage || stage === build.stages.at(-1)) return true
  return basesOf(build).has(stage)
}

const basesOf = rememberingLast(({ stages }: Build) => new Set(stages.map(({ baseStage }) => baseStage)))
