import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver'
import type { Diagnostic as Finding } from '../../lint.ts'
import type { Edit } from '../../rules/rule.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { Locale } from '../../text.ts'
import type { Checked } from '../findings.ts'
import type { LocalImage } from '../local-image.ts'

/** One way to act on what was found. */
export interface Offer {
  readonly kind: string
  /** An editor has to ask for it by its kind: it is nothing to choose from a list. */
  readonly isOnRequest?: true
  readonly actions: (asked: Asked) => CodeAction[]
}

/** What an editor asks about: a stretch of a file. */
export interface Asked extends Checked {
  readonly uri: string
  readonly span: Span
  readonly locale: Locale
  /** Whether the client can create a file for an action. */
  readonly canCreateFiles: boolean
  /** An image on the machine, as far as it is known without waiting. */
  readonly knownImage: (reference: string) => LocalImage | undefined
}

/** The findings that touch the stretch. */
export function findingsAt({ findings, span }: Asked): readonly Finding[] {
  return findings.filter(({ range }) => range.start <= span.end && span.start <= range.end)
}

/** The same, only the first of each rule. */
export function firstOfEachRule(asked: Asked): readonly Finding[] {
  const found = findingsAt(asked)
  return found.filter(({ rule }, index) => found.findIndex((other) => other.rule === rule) === index)
}

/** Edits of one file, as the protocol writes them. */
export function workspaceEdit(file: Dockerfile, uri: string, edits: readonly Edit[]): WorkspaceEdit {
  return { changes: { [uri]: edits.map(({ range, text }) => ({ range: file.lines.rangeOf(range), newText: text })) } }
}
