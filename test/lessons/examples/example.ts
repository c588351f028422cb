import type { CheckSource } from '../../../src/lessons/check.ts'
import type { Reading } from '../../../src/lessons/reading.ts'

/** A check and what it says of some readings. */
export interface Example {
  readonly check: CheckSource
  /** Readings in which it is met. */
  readonly met: readonly Partial<Reading>[]
  /** Readings in which it is not, and what it then says it found. */
  readonly open: readonly (readonly [Partial<Reading>, found: string])[]
}

/** By the name of the kind. */
export type Examples = Readonly<Record<string, readonly Example[]>>
