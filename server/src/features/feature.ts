import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver'
import type { Announced } from './announced.ts'
import type { Workspace } from './workspace.ts'

/** Something that the language server can do: what it announces, and how it answers. */
export interface Feature {
  /** For every client alike, or depending on what the client announced. */
  readonly capabilities: ServerCapabilities | ((client: ClientCapabilities, announced: Announced) => ServerCapabilities)
  /** Registers the answers. What they need to know of open files, settings and the client stands in `workspace`. */
  attach(connection: Connection, workspace: Workspace): void
}
