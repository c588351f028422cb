import * as vscode from 'vscode'
import { dockerLinesIn } from '../docker-cli/docker-lines.ts'
import { type Fault, faultsOf } from '../docker-cli/faults.ts'
import type { SpokenLanguage } from '../spoken-language.ts'

/** A fault, and where it stands in a document. */
export interface PlacedFault extends Fault {
  readonly range: vscode.Range
}

/** The commands and options in a document that `docker` does not have. */
export function faultsIn(document: vscode.TextDocument): PlacedFault[] {
  return dockerLinesIn(document.getText(), document.languageId).flatMap(({ words, pieces }) =>
    faultsOf(pieces).map((fault) => {
      const start = document.positionAt(words[fault.from]?.start ?? 0)
      const end = document.positionAt(words[fault.to - 1]?.end ?? 0)
      return { ...fault, range: new vscode.Range(start, end) }
    }),
  )
}

/** What every diagnostic of these is signed with. */
export const source = 'drydock'

// Between two words that are typed one looks up; in the middle of one, nothing is wrong yet.
const pauseMilliseconds = 400

/** Marks faults in every open document of these languages, as long as it lives. */
export function createMarks(languages: readonly string[], language: SpokenLanguage): vscode.Disposable {
  const marks = vscode.languages.createDiagnosticCollection('drydock-command-lines')
  const waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>()

  function mark(document: vscode.TextDocument): void {
    if (!languages.includes(document.languageId)) return
    marks.set(
      document.uri,
      faultsIn(document).map(({ range, message }) => {
        const shown = new vscode.Diagnostic(range, language.say(message), vscode.DiagnosticSeverity.Warning)
        shown.source = source
        return shown
      }),
    )
  }

  function markLater(document: vscode.TextDocument): void {
    clearTimeout(waiting.get(document))
    waiting.set(
      document,
      setTimeout(() => {
        waiting.delete(document)
        mark(document)
      }, pauseMilliseconds),
    )
  }

  function forget(document: vscode.TextDocument): void {
    clearTimeout(waiting.get(document))
    waiting.delete(document)
    marks.delete(document.uri)
  }

  function markAll(): void {
    for (const document of vscode.workspace.textDocuments) mark(document)
  }

  markAll()
  return vscode.Disposable.from(
    marks,
    vscode.workspace.onDidOpenTextDocument(mark),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (languages.includes(document.languageId)) markLater(document)
    }),
    vscode.workspace.onDidCloseTextDocument(forget),
    language.onChange(markAll),
    new vscode.Disposable(() => {
      for (const timer of waiting.values()) clearTimeout(timer)
    }),
  )
}
