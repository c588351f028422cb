import type { Stage } from './stages.ts'

/** A stage, and what has become of it by its end. */
export type BuiltStage = Stage & {
  /** The base after expansion; undefined where there is none, or where it can't be expanded. */
  readonly baseName: string | undefined
  /** The earlier stage that it starts from. */
  readonly baseStage: BuiltStage | undefined
  /** Whether the variables of the base are known: those of `scratch`, of plain images, and of images at hand. */
  readonly isBaseKnown: boolean
  /** What ENV and ARG have set at the stage's end. */
  readonly variables: ReadonlyMap<string, string>
  /** The ARGs that it declares or inherits, with or without a value. */
  readonly declared: ReadonlySet<string>
}
