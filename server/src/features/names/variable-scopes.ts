import type { Build } from '../../meaning/build.ts'
import type { BuiltStage } from '../../meaning/built-stage.ts'

/** Which stages mean the same variable by one name. */
export interface Scopes {
  /** The same value for places that mean the same variable. Undefined stands for what is above the first FROM. */
  readonly groupOf: (stage: BuiltStage | undefined) => BuiltStage | undefined
}

/**
 * A stage takes over what its base stage has declared; an ARG without a value takes over the one above the first FROM.
 * All other stages know nothing of each other.
 */
export function scopesOf(build: Build, name: string): Scopes {
  const groups = new Map<BuiltStage, BuiltStage | undefined>()
  const isGlobal = build.before.some(({ pairs }) => pairs.some((pair) => pair.name.text === name))
  const seen = new Set<BuiltStage>()
  for (const stage of build.stages) {
    const { baseStage } = stage
    const own = stage.instructions.flatMap(({ keyword, pairs }) =>
      keyword === 'ARG' || keyword === 'ENV'
        ? pairs.filter((pair) => pair.name.text === name).map(({ value }) => ({ keyword, value }))
        : [],
    )
    const isInherited = baseStage !== undefined && seen.has(baseStage)
    if (own.length > 0 || isInherited) seen.add(stage)
    const takesOver = isGlobal && own.some(({ keyword, value }) => keyword === 'ARG' && value === undefined)
    if (takesOver) groups.set(stage, undefined)
    else groups.set(stage, isInherited ? groups.get(baseStage) : stage)
  }
  return { groupOf: (stage) => (stage === undefined ? undefined : groups.get(stage)) }
}
