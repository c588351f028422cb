import type { Inline } from './prose-protocol.ts'

export type Quiz = OrderQuiz | ChoiceQuiz | MatchQuiz | TextQuiz

export interface QuizItem {
  readonly id: string
  readonly text: readonly Inline[]
}

export interface OrderQuiz {
  readonly kind: 'order'
  readonly items: readonly QuizItem[]
  /** The order in which they lie now. */
  readonly order: readonly string[]
  /** After an answer: whether the item at each place is right. */
  readonly inPlace: readonly boolean[] | undefined
}

export interface ChoiceQuiz {
  readonly kind: 'choice'
  readonly items: readonly QuizItem[]
  /** Whether more than one is right. */
  readonly several: boolean
  readonly chosen: readonly string[]
  readonly answered: boolean
}

/** Places, each of which wants one of the items: partners to find, or names for the parts of something. */
export interface MatchQuiz {
  readonly kind: 'match'
  readonly places: readonly (readonly Inline[])[]
  readonly items: readonly QuizItem[]
  /** What was chosen at each place; empty where nothing was. */
  readonly chosen: readonly string[]
  /** After an answer: whether the item at each place is right. */
  readonly inPlace: readonly boolean[] | undefined
}

/** A question whose answer is typed. */
export interface TextQuiz {
  readonly kind: 'text'
  /** Whether the right answer is looked up on the engine. */
  readonly isLive: boolean
  readonly typed: string
  readonly answered: boolean
}
