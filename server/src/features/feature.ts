import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver'
import * as z from 'zod/mini'
import type { LessonLinks } from './hover/lesson-link.ts'
import type { Workspace } from './workspace.ts'

/** Something that the language server can do: what it announces, and how it answers. */
export interface Feature {
  /** For every client alike, or depending on what the client announced. */
  readonly capabilities: ServerCapabilities | ((client: ClientCapabilities, announced: Announced) => ServerCapabilities)
  /** Registers the answers. What they need to know of open files, settings and the client stands in `workspace`. */
  attach(connection: Connection, workspace: Workspace): void
}

/** What a client says in `initializationOptions` that it does, besides what the protocol has words for. */
export interface Announced {
  /** It has a command `drydock.dockerfile.type` that types a line into a terminal. */
  readonly types: boolean
  /** Addresses of lessons, for hover: mostly `command:` links, which only the client can tell it follows. */
  readonly lessons: LessonLinks
}

export function announcedIn(initializationOptions: unknown): Announced {
  const lessons = z.safeParse(z.object({ lessons: z.record(z.string(), z.string()) }), initializationOptions)
  return {
    types: z.safeParse(z.object({ types: z.literal(true) }), initializationOptions).success,
    lessons: lessons.success ? lessons.data.lessons : {},
  }
}
