import * as z from 'zod/mini'
import type { LessonLinks } from './hover/lesson-link.ts'

/** What a client says in `initializationOptions` that it does, besides what the protocol has words for. */
export interface Announced {
  /** It has a command `drydock.dockerfile.type` that types a line into a terminal. */
  readonly types: boolean
  /** Addresses of lessons, for hover: mostly `command:` links, which only the client can tell it follows. */
  readonly lessons: LessonLinks
}

/** @param initializationOptions of `initialize`, of any shape; what is not as it should be counts as not said */
export function announcedIn(initializationOptions: unknown): Announced {
  const lessons = z.safeParse(z.object({ lessons: z.record(z.string(), z.string()) }), initializationOptions)
  return {
    types: z.safeParse(z.object({ types: z.literal(true) }), initializationOptions).success,
    lessons: lessons.success ? lessons.data.lessons : {},
  }
}
