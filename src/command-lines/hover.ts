import * as vscode from 'vscode'
import { dockerLinesIn } from '../docker-cli/docker-lines.ts'
import { explain } from '../docker-cli/explain.ts'
import type { Locale } from '../text.ts'

/** What the word of a `docker` line under the pointer means; undefined where there is none. */
export function hoverOver(
  document: vscode.TextDocument,
  position: vscode.Position,
  locale: Locale,
): vscode.Hover | undefined {
  const offset = document.offsetAt(position)
  const line = dockerLinesIn(document.getText(), document.languageId).find(({ words }) =>
    words.some(({ start, end }) => start <= offset && offset < end),
  )
  if (!line) return undefined
  const place = line.words.findIndex(({ start, end }) => start <= offset && offset < end)
  const pieces = line.pieces.filter(({ from, to }) => from <= place && place < to)
  const explained = pieces.flatMap((piece) => explain(piece, locale) ?? [])
  const first = pieces[0]
  if (!first || explained.length === 0) return undefined
  const start = line.words[first.from]?.start ?? offset
  const end = line.words[first.to - 1]?.end ?? offset
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end))
  return new vscode.Hover(
    explained.map((text) => new vscode.MarkdownString(text)),
    range,
  )
}
