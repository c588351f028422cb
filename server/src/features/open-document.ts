import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { parse } from '../syntax/parse.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import { update } from '../syntax/update.ts'

/** A file that is open in the editor, with the tree of this version. */
export interface OpenDocument {
  readonly uri: string
  readonly version: number
  readonly file: Dockerfile
}

/** The document as the editor has opened it. */
export function openDocument(uri: string, version: number, text: string): OpenDocument {
  return { uri, version, file: parse(text) }
}

/** The document after some changes, each of which counts from the text that the one before left. */
export function changedDocument(
  document: OpenDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): OpenDocument {
  return { uri: document.uri, version, file: changes.reduce(changed, document.file) }
}

function changed(file: Dockerfile, change: TextDocumentContentChangeEvent): Dockerfile {
  if (!('range' in change)) return update(file, change.text)
  const start = file.lines.offsetAt(change.range.start)
  const end = Math.max(start, file.lines.offsetAt(change.range.end))
  return update(file, file.text.slice(0, start) + change.text + file.text.slice(end))
}
