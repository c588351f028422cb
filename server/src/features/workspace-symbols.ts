import { pathToFileURL } from 'node:url'
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver/node'
import { dockerfilesBelow, textAt } from '../dockerfiles.ts'
import { parse } from '../syntax/parse.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { pathOf } from './path-of.ts'
import { type Entry, outlineOf } from './symbols/outline.ts'
import type { Workspace } from './workspace.ts'

export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },
  attach(connection, workspace) {
    connection.onWorkspaceSymbol(
      answer(connection, null, async ({ query }) =>
        (await allFiles(workspace)).flatMap(({ uri, file }) => symbolsMatching(file, uri, query)),
      ),
    )
  },
}

/** The stages and variables of a file whose name holds the letters of a query in their order. */
export function symbolsMatching(file: Dockerfile, uri: string, query: string): WorkspaceSymbol[] {
  return outlineOf(file)
    .flatMap((entry): readonly { readonly entry: Entry; readonly container: string }[] => [
      { entry, container: '' },
      ...entry.children.map((child) => ({ entry: child, container: entry.name })),
    ])
    .filter(({ entry }) => searched.has(entry.kind) && hasInOrder(entry.name.toLowerCase(), query.toLowerCase()))
    .map(({ entry, container }) => ({
      name: entry.name,
      kind: entry.kind,
      location: { uri, range: file.lines.rangeOf(entry.selection) },
      ...(container !== '' && { containerName: container }),
    }))
}

/** A workspace has too many RUNs for anybody to look for one. */
const searched: ReadonlySet<SymbolKind> = new Set([SymbolKind.Module, SymbolKind.Variable, SymbolKind.Constant])

function hasInOrder(name: string, query: string): boolean {
  let at = 0
  for (const letter of name) if (letter === query[at]) at++
  return at >= query.length
}

/** Every Dockerfile of the workspace's folders; an open one as it is in the editor. */
async function allFiles(workspace: Workspace) {
  const open = workspace.documents.map(({ uri, file }) => ({ uri, file }))
  const known = new Set(open.map(({ uri }) => uri))
  const folders = workspace.folders.map(pathOf).filter((path) => path !== undefined)
  const paths = (await Promise.all(folders.map(dockerfilesBelow))).flat()
  const closed = [...new Set(paths)].map((path) => ({ path, uri: pathToFileURL(path).href }))
  const read = closed
    .filter(({ uri }) => !known.has(uri))
    .map(async ({ path, uri }) => {
      const text = await textAt(path)
      return text === undefined ? [] : [{ uri, file: parse(text) }]
    })
  return [...open, ...(await Promise.all(read)).flat()]
}
