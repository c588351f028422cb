import type { Container } from '../engine/engine.ts'
import type { EngineEvent } from '../engine/engine-event.ts'
import type { Snapshot } from '../engine/live.ts'
import type { Locale } from '../text.ts'
import type { Lesson, Shell } from './lesson.ts'
import type { RunState } from './progress.ts'
import type { System } from './system.ts'

/** All that goes into the page of a lesson. */
export interface PageSource {
  readonly lesson: Lesson
  readonly state: RunState
  readonly connection: Snapshot['connection']
  /** What the engine has told since the step on the page began. */
  readonly events: readonly EngineEvent[]
  /** The containers on the engine. */
  readonly containers: readonly Container[]
  readonly locale: Locale
  /** The steps are there to be done again. */
  readonly isReview?: boolean
  readonly shell: Shell
  readonly system: System
}
