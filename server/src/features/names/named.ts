import type { Settings } from '../../settings.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { Text } from '../../text.ts'

/** Something in a Dockerfile that has a name: a stage, a variable, the word of a heredoc. */
export interface Named {
  readonly name: string
  /** The place at the cursor. */
  readonly here: Occurrence
  /** Every place, that one too, in the order of the file. */
  readonly occurrences: readonly Occurrence[]
  /** Where a reader is led who asks for its definition. */
  readonly definitions: readonly Span[]
  /** Why a new name cannot be; undefined where it can. */
  readonly refusalOf: (newName: string) => Text | undefined
}

export interface Occurrence {
  readonly span: Span
  readonly isDeclaration: boolean
  /** False for a stage that is meant by its number or by a variable. */
  readonly isByName: boolean
}

/** Looks for a thing with a name at an offset. */
export type NameFinder = (file: Dockerfile, offset: number, settings: Settings) => Named | undefined
