import * as vscode from 'vscode'
import type { Part } from './part.ts'
import { sleeper } from './sleeper.ts'

/** What wakes a part: the first of these. */
export interface Alarm {
  /** Its own commands, called. */
  readonly commands?: readonly string[]
  /** A document that it is about, open. */
  readonly documents?: vscode.DocumentSelector
}

/** A part of the extension that is loaded when it is first needed. */
export function asleep({ commands = [], documents }: Alarm, load: () => Promise<Part>): Part {
  return (services) => {
    const part = sleeper(commands, async () => {
      const begin = await load()
      return () => begin(services)
    })
    const wake = () => void part.awake()
    return documents === undefined ? part : vscode.Disposable.from(part, whenOpen(documents, wake))
  }
}

/** Acts once: as soon as such a document is open. */
function whenOpen(documents: vscode.DocumentSelector, act: () => void): vscode.Disposable {
  const isMeant = (document: vscode.TextDocument) => vscode.languages.match(documents, document) > 0
  const listening = vscode.workspace.onDidOpenTextDocument((document) => {
    if (isMeant(document)) found()
  })
  const found = () => {
    listening.dispose()
    act()
  }
  if (vscode.workspace.textDocuments.some(isMeant)) found()
  return listening
}
