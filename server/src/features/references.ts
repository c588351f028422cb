import type { Position } from 'vscode-languageserver'
import type { Settings } from '../settings.ts'
import type { Range } from '../syntax/lines.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { inFile } from './in-file.ts'
import { namedAt } from './names/index.ts'

export const references: Feature = {
  capabilities: { referencesProvider: true },
  attach(connection, workspace) {
    connection.onReferences(
      answer(connection, null, ({ textDocument, position, context }) =>
        inFile(workspace, textDocument, (file, settings) =>
          referencesAt(file, position, settings, context.includeDeclaration).map((range) => ({
            uri: textDocument.uri,
            range,
          })),
        ),
      ),
    )
  },
}

/** Every place of the stage, variable or heredoc at a position. */
export function referencesAt(
  file: Dockerfile,
  position: Position,
  settings: Settings,
  withDeclarations: boolean,
): readonly Range[] {
  const named = namedAt(file, file.lines.offsetAt(position), settings)
  return (named?.occurrences ?? [])
    .filter(({ isDeclaration }) => withDeclarations || !isDeclaration)
    .map(({ span }) => file.lines.rangeOf(span))
}
