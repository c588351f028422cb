import type { Span } from '../../syntax/span.ts'

/** The kinds of tokens that we tell apart: names that themes know (LSP, SemanticTokenTypes). */
export const tokenTypes = [
  'comment',
  'keyword',
  'macro',
  'parameter',
  'property',
  'type',
  'namespace',
  'variable',
  'function',
  'string',
  'number',
  'operator',
] as const

export type TokenType = (typeof tokenTypes)[number]

/** What else there may be to say of a token: the first is bit 0. */
export const tokenModifiers = ['declaration'] as const

export interface Token {
  readonly span: Span
  readonly type: TokenType
  readonly isDeclaration?: boolean
}
