import { marksIn } from '../../shell/coloured.ts'
import type { MarkKind } from '../../shell/mark.ts'
import type { Dockerfile, Heredoc, Instruction } from '../../syntax/tree.ts'
import type { Token, TokenType } from './token.ts'

/** The tokens of shell text, or of the language in a heredoc. */
export function shellTokens(file: Dockerfile, instruction: Instruction, holder: Instruction): readonly Token[] {
  const { origin } = instruction
  return marksIn(file, instruction, holder).flatMap(({ kind, range }) => {
    const type = types[kind]
    if (type === undefined) return []
    const span = { start: range.start + origin, end: range.end + origin }
    // `<<EOF` is one thing for us, and two for the shell.
    if (holder.heredocs.some(({ opener }) => opener.start <= span.start && span.end <= opener.end)) return []
    return [{ span, type, ...(kind === 'assigned' || kind === 'function' ? { isDeclaration: true } : {}) }]
  })
}

const types: Readonly<Record<MarkKind, TokenType | undefined>> = {
  command: 'function',
  option: 'parameter',
  text: undefined,
  string: 'string',
  variable: 'variable',
  assigned: 'variable',
  function: 'function',
  keyword: 'keyword',
  operator: 'operator',
  number: 'number',
  comment: 'comment',
}

/** Where heredocs open and end. */
export function heredocTokens({ heredocs }: Instruction): readonly Token[] {
  return heredocs.flatMap(({ opener, terminator }: Heredoc): readonly Token[] => [
    { span: opener, type: 'macro' },
    ...(terminator ? [{ span: terminator, type: 'macro' } as const] : []),
  ])
}
