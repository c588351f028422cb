import { basename, dirname } from 'node:path'
import { type CodeLens, CodeLensRefreshRequest } from 'vscode-languageserver/node'
import type { Settings } from '../settings.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Locale } from '../text.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { inFile } from './in-file.ts'
import { dockerLines } from './lenses/docker-lines.ts'
import { pathOf } from './path-of.ts'

/** The command that a client registers who says that it types into a terminal: a line, and the folder to type it in. */
const typeCommand = 'drydock.dockerfile.type'

/** Only for a client that says at `initialize` that it can type a command into a terminal. */
export const codeLenses: Feature = {
  capabilities: (_, { types }) => (types ? { codeLensProvider: {} } : {}),
  attach(connection, workspace) {
    connection.onCodeLens(
      answer(connection, null, ({ textDocument }) =>
        inFile(workspace, textDocument, (file, settings) => {
          const path = pathOf(textDocument.uri)
          return path === undefined ? undefined : lensesIn(file, path, settings, workspace.preferences.locale)
        }),
      ),
    )
    workspace.onDidChangePreferences(() => {
      if (workspace.client.workspace?.codeLens?.refreshSupport !== true) return
      void connection.sendRequest(CodeLensRefreshRequest.type)
    })
  },
}

/** Above each stage: the lines that build it, and that run the image. */
export function lensesIn(file: Dockerfile, path: string, settings: Settings, locale: Locale): CodeLens[] {
  const folder = dirname(path)
  return dockerLines(file, { folder: basename(folder), file: basename(path) }, settings).map(
    ({ span, title, line }) => ({
      range: file.lines.rangeOf(span),
      command: { title: title[locale], tooltip: line, command: typeCommand, arguments: [line, folder] },
    }),
  )
}
