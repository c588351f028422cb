import type { Build, BuiltStage } from '../../meaning/build.ts'
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
  let stages = cache.get(build)
  if (!stages) {
    stages = new Map(build.stages.flatMap((stage) => stage.instructions.map((one) => [one, stage] as const)))
    cache.set(build, stages)
  }
  return stages.get(instruction)
}

const cache = new WeakMap<Build, ReadonlyMap<Instruction, BuiltStage>>()

/**
 * Whether the layers of an instruction get into an image that somebody keeps: those of the last stage and of the stages
 * that another one starts from. What other stages leave behind is thrown away after `COPY --from`.
 */
export function isKept(build: Build, instruction: Instruction): boolean {
  const stage = stageAround(build, instruction)
  if (!stage || stage === build.stages.at(-1)) return true
  const bases = basesOf.get(build) ?? new Set(build.stages.map(({ baseStage }) => baseStage))
  basesOf.set(build, bases)
  return bases.has(stage)
}

const basesOf = new WeakMap<Build, ReadonlySet<BuiltStage | undefined>>()
