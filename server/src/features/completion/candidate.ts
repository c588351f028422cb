import type { CompletionItemKind } from 'vscode-languageserver'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'
import type { Text } from '../../text.ts'

/** Something that could be written at the cursor. */
export interface Candidate {
  readonly label: string
  /** What follows the label in the list, less prominent. */
  readonly after?: Text
  readonly kind: CompletionItemKind
  readonly detail?: Text
  /** What is replaced. */
  readonly span: Span
  /** An LSP snippet. */
  readonly snippet: string
  /** What explains it: the words of `documentationOf`. */
  readonly topic?: string
  readonly isDeprecated?: boolean
}

/** The place of the cursor. */
export interface Site {
  readonly file: Dockerfile
  readonly offset: number
  /** The instruction at the cursor, behind `ONBUILD` the one that it stores. */
  readonly instruction: Instruction | undefined
  /** Whether that instruction, or the one to come, stands behind `ONBUILD`. */
  readonly isTrigger: boolean
  /** The characters without a blank before and behind the cursor. */
  readonly word: Span
  /** The part of the word before the cursor. */
  readonly typed: string
}

/** Says what could be written at a place; undefined where that is for others to say. */
export type Completer = (site: Site) => readonly Candidate[] | undefined

/** Text in which a snippet's own characters have no meaning. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
