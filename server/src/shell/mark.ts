import type { Span } from '../syntax/span.ts'
import type { Located } from './locate.ts'

/** A stretch of shell text and what it is. Ranges count from the instruction's origin and never overlap. */
export type Mark = {
  readonly range: Span
  readonly kind: MarkKind
  /** Of a variable, or of what is assigned. */
  readonly name?: string
  readonly nameRange?: Span
}

export type MarkKind =
  | 'command'
  | 'option'
  | 'text'
  | 'string'
  | 'variable'
  | 'assigned'
  | 'function'
  | 'keyword'
  | 'operator'
  | 'number'
  | 'comment'

/** A mark by its place in the script. */
export type Found = {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
  readonly name?: string
  readonly nameStart?: number
}

/** The mark at its place in the instruction. */
export function marked({ start, end, kind, name, nameStart }: Found, { locate }: Located): Mark {
  const range = locate(start, end)
  if (name === undefined || nameStart === undefined) return { range, kind }
  return { range, kind, name, nameRange: locate(nameStart, nameStart + name.length) }
}
