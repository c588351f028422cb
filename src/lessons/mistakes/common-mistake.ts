import type { Text } from '../../text.ts'
import type { PortWish } from '../checks/check-kind.ts'
import type { EndedCommand, Reading } from '../reading.ts'

/** Where a mistake shows itself. */
export type MistakePlace = 'terminal' | 'file' | 'engine'

/** A mistake that was seen. */
export interface Recognised {
  readonly id: string
  readonly from: MistakePlace
  readonly at: number
  /** The real words of the error, where there was one. */
  readonly error: string | undefined
  /** Its words, where it isn't the lesson's prose that says them. May hold code in backticks. */
  readonly said: { readonly title: Text; readonly body: Text } | undefined
  /** A command that repairs it. */
  readonly fix: string | undefined
}

/** What a mistake of every lesson looks at. */
export interface Situation {
  readonly reading: Reading
  /** The last `docker` command that ended in a terminal. */
  readonly last: EndedCommand | undefined
  /** The published ports that the step asks for. */
  readonly ports: readonly PortWish[]
  readonly now: number
}

/** A mistake that beginners make in any lesson, and how to tell it. Pure. */
export interface CommonMistake {
  readonly id: string
  recognise(situation: Situation): Recognised | undefined
}
