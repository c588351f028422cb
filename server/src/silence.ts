import type { Diagnostic } from './lint.ts'
import { checkDirective, readCheckOptions } from './meaning/check-options.ts'
import { ignoreComment } from './meaning/hadolint.ts'
import type { Edit } from './rules/rule.ts'
import { commentHere, commentInFile, type Silencer, silencerOf } from './silencer.ts'
import { instructionAt } from './syntax/instruction-at.ts'
import type { Comment, Dockerfile, Instruction } from './syntax/tree.ts'

/** What silences a finding: under which name, and the edit that writes it down. */
export type Silence = { readonly name: string; readonly edit: Edit }

/** A comment above the instruction that a finding is about. Undefined where it can't be silenced there alone. */
export function silenceHere(file: Dockerfile, { rule, range, decidedBy }: Diagnostic): Silence | undefined {
  const silencer = silencerOf(rule)
  const instruction = decidedBy ?? instructionAt(file, range.start)
  if (!silencer?.isForOne || !instruction) return undefined
  const known = instruction.commentsAbove.flatMap((comment) => extended(file, comment, silencer, 'instruction'))
  return { name: silencer.name, edit: known[0] ?? lineAbove(file, instruction, commentHere(silencer)) }
}

/** A comment at the top of the file. Undefined where nothing silences the rule of a finding. */
export function silenceInFile(file: Dockerfile, { rule }: Diagnostic): Silence | undefined {
  const silencer = silencerOf(rule)
  if (!silencer) return undefined
  const edit = silencer.kind === 'check' ? inDirective(file, silencer) : inGlobalComment(file, silencer)
  return edit && { name: silencer.name, edit }
}

function inDirective(file: Dockerfile, silencer: Silencer): Edit | undefined {
  const directive = checkDirective(file)
  if (directive) return skipping(directive.value, directive.valueRange.start, silencer)
  // A second one would be an error, even if the first is one that BuildKit overlooks.
  if (file.directives.some(({ name }) => name === 'check')) return undefined
  return insertion(endOfTop(file), `${commentInFile(silencer)}${lineEndOf(file)}`)
}

function inGlobalComment(file: Dockerfile, silencer: Silencer): Edit {
  const [known] = file.comments.flatMap((comment) => extended(file, comment, silencer, 'file'))
  return known ?? insertion(endOfTop(file), `${commentInFile(silencer)}${lineEndOf(file)}`)
}

/** The name added to a comment that silences others already. */
function extended(
  file: Dockerfile,
  comment: Comment,
  silencer: Silencer,
  scope: 'instruction' | 'file',
): readonly Edit[] {
  const written = file.text.slice(comment.range.start, comment.range.end)
  if (silencer.kind === 'check') {
    const match = comment.isIndented ? null : /^#\s*check\s*=\s*(?=\S)/i.exec(written)
    const length = match?.[0].length
    const edit = length && skipping(written.slice(length), comment.range.start + length, silencer)
    return edit ? [edit] : []
  }
  if (ignoreComment(comment)?.scope !== scope) return []
  const [list = ''] = /^[^=]*=[^#]*/.exec(written.slice(1)) ?? []
  return [insertion(comment.range.start + 1 + list.trimEnd().length, `,${silencer.name}`)]
}

/** `skip=` with one more name, in the value of `check=`; undefined where BuildKit can't read that value. */
function skipping(value: string, start: number, { name }: Silencer): Edit | undefined {
  const [options = ''] = value.split(' ', 1)
  if (!('options' in readCheckOptions(options))) return undefined
  const skip = /(?:^|;)\s*skip\s*=[^;]*/.exec(options)
  if (!skip) return insertion(start + options.length, `;skip=${name}`)
  return insertion(start + skip.index + skip[0].length, `,${name}`)
}

function lineAbove(file: Dockerfile, { range }: Instruction, comment: string): Edit {
  const at = file.text.lastIndexOf('\n', range.start - 1) + 1
  const start = Math.max(at, startOf(file))
  // Right below the directives it would be one: for the whole file. An empty line ends them.
  const gap = start <= endOfTop(file) ? lineEndOf(file) : ''
  return insertion(start, `${gap}${comment}${lineEndOf(file)}`)
}

/** Where the directives end. */
function endOfTop(file: Dockerfile): number {
  const last = file.directives.filter(({ range }) => file.text[range.start] === '#').at(-1)
  if (last) return nextLine(file, last.range.end)
  const start = startOf(file)
  return file.text.startsWith('#!', start) ? nextLine(file, start) : start
}

function startOf({ text }: Dockerfile): number {
  return text.startsWith('\ufeff') ? 1 : 0
}

function nextLine({ text }: Dockerfile, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

function lineEndOf({ text }: Dockerfile): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function insertion(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text }
}
