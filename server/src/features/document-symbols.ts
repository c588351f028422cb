import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver'
import type { Dockerfile } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { type Entry, outlineOf } from './symbols/outline.ts'

export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: { label: 'Drydock' } },
  attach(connection, workspace) {
    connection.onDocumentSymbol(
      answer(connection, null, ({ textDocument: { uri } }) => {
        const file = workspace.fileAt(uri)
        const takesTrees = workspace.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
        if (!file) return undefined
        return takesTrees ? symbolsOf(file) : flatSymbolsOf(file, uri)
      }),
    )
  },
}

/** The stages of a file and their instructions, as a tree. */
export function symbolsOf(file: Dockerfile): DocumentSymbol[] {
  const symbol = ({ name, detail, kind, range, selection, children }: Entry): DocumentSymbol => ({
    name,
    detail,
    kind,
    range: file.lines.rangeOf(range),
    selectionRange: file.lines.rangeOf(selection),
    children: children.map(symbol),
  })
  return outlineOf(file).map(symbol)
}

/** The same for a client that knows lists only. */
export function flatSymbolsOf(file: Dockerfile, uri: string): SymbolInformation[] {
  const flat = (entry: Entry, container?: string): SymbolInformation[] => [
    {
      name: entry.name,
      kind: entry.kind,
      location: { uri, range: file.lines.rangeOf(entry.range) },
      ...(container !== undefined && { containerName: container }),
    },
    ...entry.children.flatMap((child) => flat(child, entry.name)),
  ]
  return outlineOf(file).flatMap((entry) => flat(entry))
}
