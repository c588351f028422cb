import type { Mark } from '../../shell/mark.ts'
import { posixShells } from '../../shell/wrappers.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'

/** A variable in a script that another shell gets as one word: `sh -c 'echo $A'`, `["sh", "-c", "echo $A"]`. */
export interface QuotedUse {
  readonly name: string
  readonly span: Span
}

/** @param marks of the instruction's own text */
export function usesInQuotedScripts(
  file: Dockerfile,
  instruction: Instruction,
  marks: readonly Mark[],
): readonly QuotedUse[] {
  const { form, words, origin } = instruction
  if (form === 'json') return isShell(words[0]?.text) ? words.slice(1).flatMap(({ range }) => usesIn(file, range)) : []
  const uses: QuotedUse[] = []
  let program = ''
  for (const { kind, range } of marks) {
    const span = { start: range.start + origin, end: range.end + origin }
    const written = kind === 'command' || kind === 'string' ? file.text.slice(span.start, span.end) : ''
    if (kind === 'command') program = written
    if (kind === 'string' && written.startsWith("'") && isShell(program)) uses.push(...usesIn(file, span))
  }
  return uses
}

function isShell(program: string | undefined): boolean {
  return program !== undefined && posixShells.has(program.slice(program.lastIndexOf('/') + 1))
}

function usesIn({ text }: Dockerfile, { start, end }: Span): readonly QuotedUse[] {
  return [...text.slice(start, end).matchAll(/(?<!\\)\$\{?([A-Za-z_]\w*)/g)].map(
    ({ index, 0: written, 1: name = '' }) => {
      const at = start + index + written.length - name.length
      return { name, span: { start: at, end: at + name.length } }
    },
  )
}
