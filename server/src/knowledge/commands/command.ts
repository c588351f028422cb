import type { Text } from '../../text.ts'

/** A command that people write in RUN, and why they write it so. */
export interface ShellCommand {
  readonly programs: readonly string[]
  /** The first operand, such as `install`; undefined where the program does one thing. */
  readonly action?: string
  readonly meaning: Text
  /** What there is to know of it in an image. */
  readonly advice: Text
  readonly options?: readonly CommandPart[]
  /** Operands that many people write. */
  readonly operands?: readonly CommandPart[]
}

export interface CommandPart {
  /** The ways to write it; of one-letter options also those in a group, such as `-rf`. */
  readonly names: readonly string[]
  readonly meaning: Text
}
