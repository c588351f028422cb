import type { Text } from '../text.ts'

/** Something wrong in the files of a lesson. */
export interface Problem {
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  readonly message: Text
}
