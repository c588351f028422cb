import type * as vscode from 'vscode'
import type { Part } from './part.ts'

const parts: readonly Part[] = []

/** Starts every part. */
export function activate(_context: vscode.ExtensionContext): void {
  void parts
}
