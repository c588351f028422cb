import * as vscode from 'vscode'
import { type Lines, linesIn, type OutlinedStage } from './dockerfile-lines.ts'
import type { MadeBy } from './instruction.ts'

/** An open Dockerfile that an image was built from. */
export interface SourceFile extends Lines {
  readonly document: vscode.TextDocument
  readonly stages: readonly OutlinedStage[]
}

/** The open Dockerfile whose instructions made the image, as it stands now. @param made its history, the newest first */
export async function sourceAmongOpen(made: readonly MadeBy[]): Promise<SourceFile | undefined> {
  for (const document of vscode.workspace.textDocuments.filter(({ languageId }) => languageId === 'dockerfile')) {
    const stages = await stagesIn(document)
    const lines = linesIn(stages, made)
    if (lines) return { ...lines, document, stages }
  }
  return undefined
}

/** The stages of a file as the language server outlines them. */
export async function stagesIn(document: vscode.TextDocument): Promise<readonly OutlinedStage[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )
  return (symbols ?? [])
    .filter(({ kind }) => kind === vscode.SymbolKind.Module)
    .map(({ range, children }) => {
      const first = children[0]?.range.start ?? range.end
      return {
        from: document.getText(new vscode.Range(range.start, first)),
        line: range.start.line + 1,
        instructions: children.map((child) => ({
          text: document.getText(child.range),
          line: child.range.start.line + 1,
        })),
      }
    })
}
