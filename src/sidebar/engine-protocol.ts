// The part of the protocol that is about the engine itself, and what is wrong with it.
// Imports nothing. Times are milliseconds since 1970 by the host's clock.

export interface EnginePlace {
  readonly name: string
  /** As `DOCKER_HOST` writes it. */
  readonly host: string
}

export interface Problem {
  readonly kind: 'absent' | 'refused' | 'denied' | 'lost' | 'gone' | 'conflict' | 'invalid' | 'failed'
  /** The Engine's or the system's own words. */
  readonly message: string
}

export type ConnectionPicture =
  | { readonly kind: 'connecting'; readonly place: EnginePlace | null }
  | {
      readonly kind: 'connected'
      readonly place: EnginePlace
      readonly version: string
      /** What is missing although the engine answers. */
      readonly card: Card | null
    }
  | {
      readonly kind: 'reconnecting'
      readonly place: EnginePlace
      readonly problem: Problem
      readonly lostAt: number
      readonly retryAt: number
    }
  | {
      readonly kind: 'unreachable'
      readonly place: EnginePlace | null
      readonly problem: Problem
      readonly retryAt: number
      readonly card: Card
    }

/** What to tell a person when something is missing: what is so, what it means, what to do next. */
export interface Card {
  readonly title: Words
  readonly sentence: Words
  readonly steps: readonly CardStep[]
}

export type CardStep =
  | { readonly kind: 'note'; readonly text: Words }
  | { readonly kind: 'command'; readonly text: Words; readonly line: string }
  | { readonly kind: 'link'; readonly text: Words }
  | { readonly kind: 'setting'; readonly text: Words }

/** Words in every language; code in them stands between backticks. */
export interface Words {
  readonly en: string
  readonly ko: string
}
