import { LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver/node'
import type { Settings } from '../settings.ts'
import type { Range } from '../syntax/lines.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Text } from '../text.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { inFile } from './in-file.ts'
import { namedAt } from './names/index.ts'

export const rename: Feature = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
  }),
  attach(connection, workspace) {
    // Why a name cannot be given is told by an error, which the editor shows.
    const orRefusal = <Good extends object>(found: Good | Text | undefined) =>
      found && isText(found)
        ? new ResponseError<void>(LSPErrorCodes.RequestFailed, found[workspace.preferences.locale])
        : found
    connection.onPrepareRename(
      answer(connection, null, async ({ textDocument, position }) =>
        orRefusal(await inFile(workspace, textDocument, (file, settings) => renameableAt(file, position, settings))),
      ),
    )
    connection.onRenameRequest(
      answer(connection, null, async ({ textDocument, position, newName }) => {
        const found = orRefusal(
          await inFile(workspace, textDocument, (file, settings) => renamed(file, position, newName, settings)),
        )
        if (found === undefined || found instanceof ResponseError) return found
        return { changes: { [textDocument.uri]: found.map((range) => ({ range, newText: newName })) } }
      }),
    )
  },
}

/** What would be renamed at a position; a text where that cannot be. */
export function renameableAt(
  file: Dockerfile,
  position: Position,
  settings: Settings,
): { readonly range: Range; readonly placeholder: string } | Text | undefined {
  const named = namedAt(file, file.lines.offsetAt(position), settings)
  if (!named) return undefined
  const refusal = named.refusalOf(named.name)
  if (refusal) return refusal
  return { range: file.lines.rangeOf(named.here.span), placeholder: named.name }
}

/** The places that get the new name; a text where that cannot be. */
export function renamed(
  file: Dockerfile,
  position: Position,
  newName: string,
  settings: Settings,
): Range[] | Text | undefined {
  const named = namedAt(file, file.lines.offsetAt(position), settings)
  if (!named) return undefined
  const refusal = named.refusalOf(newName)
  if (refusal) return refusal
  return named.occurrences.filter(({ isByName }) => isByName).map(({ span }) => file.lines.rangeOf(span))
}

function isText(found: object): found is Text {
  return 'en' in found && 'ko' in found
}
