import type { Build } from '../../meaning/build.ts'
import type { BuiltStage } from '../../meaning/built-stage.ts'
import { sourceReferences } from '../../meaning/references.ts'

/** The stages that somebody runs: the last one, and those that no other stage starts from or copies from. */
export function targetsOf(build: Build): readonly BuiltStage[] {
  const used = new Set(sourceReferences(build).flatMap(({ target }) => (target ? [target] : [])))
  for (const { baseStage } of build.stages) if (baseStage) used.add(baseStage)
  return build.stages.filter((stage) => stage === build.stages.at(-1) || !used.has(stage))
}

/** A stage and the stages that it builds on, itself first. */
export function chainOf(stage: BuiltStage): readonly BuiltStage[] {
  const chain = [stage]
  for (let base = stage.baseStage; base; base = base.baseStage) chain.push(base)
  return chain
}
