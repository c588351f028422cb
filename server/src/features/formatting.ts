import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver'
import type { Edit } from '../rules/rule.ts'
import type { Position } from '../syntax/lines.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { formattingEdits } from './formatting/edits.ts'
import type { KeywordCase } from './formatting/keyword-case.ts'
import { indentOfNewLine } from './formatting/new-line.ts'
import { blanksOf } from './formatting/unit.ts'

export const formatting: Feature = {
  capabilities: {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  },
  attach(connection, workspace) {
    const styleFor = (options: FormattingOptions) => ({ options, keywordCase: workspace.preferences.keywordCase })
    const inOpenFile = (uri: string, edits: (file: Dockerfile) => TextEdit[]) => {
      const file = workspace.fileAt(uri)
      return file && edits(file)
    }
    connection.onDocumentFormatting(
      answer(connection, null, ({ textDocument: { uri }, options }) =>
        inOpenFile(uri, (file) => formatted(file, styleFor(options))),
      ),
    )
    connection.onDocumentRangeFormatting(
      answer(connection, null, ({ textDocument: { uri }, range, options }) =>
        inOpenFile(uri, (file) => formattedIn(file, range, styleFor(options))),
      ),
    )
    connection.onDocumentOnTypeFormatting(
      answer(connection, null, ({ textDocument: { uri }, position, options }) =>
        inOpenFile(uri, (file) => formattedAt(file, position, styleFor(options))),
      ),
    )
  },
}

/** How a person wants a file to look. */
export interface Style {
  readonly options: FormattingOptions
  readonly keywordCase: KeywordCase
}

/** What makes a file tidy: blanks and the case of keywords change, and nothing else. */
export function formatted(file: Dockerfile, { options, keywordCase }: Style): TextEdit[] {
  return formattingEdits(file, options, keywordCase).map((edit) => textEdit(file, edit))
}

/** The same for some lines of the file. */
export function formattedIn(file: Dockerfile, { start, end }: Range, { options, keywordCase }: Style): TextEdit[] {
  const from = file.lines.lineSpan(start.line).start
  // A selection that ends where a line starts does not hold that line.
  const to = file.lines.lineSpan(end.character === 0 && end.line > start.line ? end.line - 1 : end.line).end
  return formattingEdits(file, options, keywordCase)
    .filter(({ range }) => range.start >= from && range.end <= to)
    .map((edit) => textEdit(file, edit))
}

/** After Enter: where a line goes on, the next one is indented. */
export function formattedAt(file: Dockerfile, position: Position, { options }: Style): TextEdit[] {
  const edit = indentOfNewLine(file, position, blanksOf(options))
  return edit ? [textEdit(file, edit)] : []
}

function textEdit(file: Dockerfile, { range, text }: Edit): TextEdit {
  return { range: file.lines.rangeOf(range), newText: text }
}
