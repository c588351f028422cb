import type { Text } from '../text.ts'
import type { Endpoint } from './endpoint.ts'
import type { EngineError } from './engine-error.ts'

/** What to tell a person who sees no engine: what is so, what it means, what to do next. */
export interface ProblemCard {
  readonly title: Text
  readonly sentence: Text
  /** The first one is the most likely to help. */
  readonly steps: readonly Step[]
  /** The system's or the Engine's own words: small, last. */
  readonly detail: string
}

export type Step =
  | { readonly kind: 'note'; readonly text: Text }
  /** A line for a terminal; shown, and typed only when asked. */
  | { readonly kind: 'command'; readonly text: Text; readonly line: string }
  | { readonly kind: 'link'; readonly text: Text; readonly url: string }
  /** Opens the setting `drydock.engine.host`. */
  | { readonly kind: 'setting'; readonly text: Text }

/** What decides which card it is. */
export interface Situation {
  readonly problem: EngineError
  readonly endpoint: Endpoint | undefined
  readonly platform: NodeJS.Platform
  /** Whether there is a `docker` command; see {@link dockerProgram}. */
  readonly hasDocker: boolean
}
