import type * as vscode from 'vscode'
import type { LiveEngine } from './engine/live.ts'
import type { SpokenLanguage } from './spoken-language.ts'

/** What every part of the extension may use. */
export interface Services {
  readonly context: vscode.ExtensionContext
  /** The one engine that sidebar, logs and lessons look at. */
  readonly live: LiveEngine
  readonly language: SpokenLanguage
}

/** A part of the extension: starts, and ends when what it gives back is disposed. */
export type Part = (services: Services) => vscode.Disposable
