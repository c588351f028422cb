import type { ClientCapabilities } from 'vscode-languageserver'
import type { Settings } from '../settings.ts'
import type { ShellCheck } from '../shellcheck/shellcheck.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Announced } from './announced.ts'
import type { LocalImages } from './local-images.ts'
import type { OpenDocument } from './open-document.ts'
import type { Preferences } from './preferences.ts'

/** What the features know of the world: the client, what its person prefers, and the files that it has open. */
export interface Workspace {
  /** What the client announced at `initialize`. */
  readonly client: ClientCapabilities
  /** What it said then that the protocol has no words for. */
  readonly announced: Announced
  /** A new object after every change. */
  readonly preferences: Preferences
  /** The images on the machine: what the client tells of them. */
  readonly localImages: LocalImages
  readonly shellCheck: ShellCheck
  /** The addresses of the folders that are open in the editor. */
  readonly folders: readonly string[]
  readonly documents: readonly OpenDocument[]
  documentAt(uri: string): OpenDocument | undefined
  /** An open `.dockerignore`, which is none of the documents. */
  ignoreDocumentAt(uri: string): OpenDocument | undefined
  /** The tree of the newest version of an open file. */
  fileAt(uri: string): Dockerfile | undefined
  /** The settings that count for a file: those of its folder. The same object as long as they stay as they are. */
  settingsOf(uri: string): Promise<Settings>
  /** The text of the `.dockerignore` that counts for a file; undefined where there is none. */
  ignoreFileOf(uri: string): Promise<string | undefined>
  onDidOpenOrChange(listener: (document: OpenDocument) => void): void
  onDidClose(listener: (document: OpenDocument) => void): void
  /** Or what stands around the files: the settings of a folder, an ignore file, the images on the machine. */
  onDidChangePreferences(listener: () => void): void
}
