import type { Position } from 'vscode-languageserver'
import type { Settings } from '../settings.ts'
import type { Range } from '../syntax/lines.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { inFile } from './in-file.ts'
import { namedAt } from './names/index.ts'

export const definition: Feature = {
  capabilities: { definitionProvider: true },
  attach(connection, workspace) {
    connection.onDefinition(
      answer(connection, null, ({ textDocument, position }) =>
        inFile(workspace, textDocument, (file, settings) =>
          definitionsAt(file, position, settings).map((range) => ({ uri: textDocument.uri, range })),
        ),
      ),
    )
  },
}

/** Where the stage, variable or heredoc at a position is declared. */
export function definitionsAt(file: Dockerfile, position: Position, settings: Settings): readonly Range[] {
  const named = namedAt(file, file.lines.offsetAt(position), settings)
  return (named?.definitions ?? []).map(file.lines.rangeOf)
}
