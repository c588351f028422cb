import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver/node'
import type { Settings } from '../settings.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { inFile } from './in-file.ts'
import { namedAt } from './names/index.ts'

export const documentHighlights: Feature = {
  capabilities: { documentHighlightProvider: true },
  attach(connection, workspace) {
    connection.onDocumentHighlight(
      answer(connection, null, ({ textDocument, position }) =>
        inFile(workspace, textDocument, (file, settings) => highlightsAt(file, position, settings)),
      ),
    )
  },
}

/** The places of the stage, variable or heredoc at a position; undefined where there is none, so that the editor looks for the word. */
export function highlightsAt(
  file: Dockerfile,
  position: Position,
  settings: Settings,
): DocumentHighlight[] | undefined {
  const named = namedAt(file, file.lines.offsetAt(position), settings)
  return named?.occurrences.map(({ span, isDeclaration }) => ({
    range: file.lines.rangeOf(span),
    kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }))
}
