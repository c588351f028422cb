import type { Connection, ServerCapabilities } from 'vscode-languageserver'
import type { Workspace } from './workspace.ts'

/** Something that the language server can do: what it announces, and how it answers. */
export interface Feature {
  readonly capabilities: ServerCapabilities
  /** Registers the answers. What they need to know of open files, settings and the client stands in `workspace`. */
  attach(connection: Connection, workspace: Workspace): void
}
