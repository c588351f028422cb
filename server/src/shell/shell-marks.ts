import { forEachChild, parse, type SyntaxNode, type Command as UnbashCommand, type Word, type WordPart } from 'unbash'
import type { Span } from '../syntax/span.ts'
import { between, filled } from './gaps.ts'
import { languageOfProgram, markWith } from './languages.ts'
import type { Located } from './locate.ts'
import { type Found, type Mark, type MarkKind, marked } from './mark.ts'
import { posixShells } from './wrappers.ts'

/** Everything in a script that a POSIX shell reads, in order. */
export function shellMarks(script: Located): readonly Mark[] {
  const found: Found[] = []
  visit(found, parse(script.text), script.text)
  return [...found, ...between(script.text, found)]
    .sort((one, other) => one.start - other.start)
    .map((one) => marked(one, script))
}

function visit(found: Found[], node: SyntaxNode, text: string): void {
  if (node.type === 'Command') command(found, node, text)
  else if (node.type === 'Word') word(found, node, 'text', text)
  else if (node.type === 'HereDoc') hereDoc(found, node, undefined, text)
  else if (isPart(node)) wordPart(found, node, 'text', text)
  else if (node.type === 'Redirect' || node.type === 'HereString') {
    found.push({ start: node.pos, end: operatorEnd(node, text), kind: 'operator' })
    if (node.target) visit(found, node.target, text)
  } else {
    if (node.type === 'Assignment') found.push(assigned(node.pos, node.name))
    if (node.type === 'For' || node.type === 'Select') found.push(assigned(node.name.pos, node.name.value))
    if (node.type === 'Function') found.push({ start: node.name.pos, end: node.name.end, kind: 'function' })
    const named = 'name' in node && typeof node.name === 'object' ? node.name : undefined
    forEachChild(node, (child) => {
      if (child !== named) visit(found, child, text)
    })
  }
}

function assigned(start: number, name: string): Found {
  return { start, end: start + name.length, kind: 'assigned', name, nameStart: start }
}

function command(found: Found[], node: UnbashCommand, text: string): void {
  const name = node.name?.text ?? ''
  for (const prefix of node.prefix) visit(found, prefix, text)
  if (node.name) word(found, node.name, 'command', text)
  for (const suffix of node.suffix) {
    if (suffix.type === 'HereDoc') hereDoc(found, suffix, name, text)
    else if (suffix.type === 'Word') word(found, suffix, suffix.text.startsWith('-') ? 'option' : 'text', text)
    else visit(found, suffix, text)
  }
}

function word(found: Found[], { parts, pos, end }: Word, kind: MarkKind, text: string): void {
  if (!parts) found.push({ start: pos, end, kind })
  else for (const one of parts) wordPart(found, one, kind, text)
}

function wordPart(found: Found[], node: WordPart, kind: MarkKind, text: string): void {
  const { pos: start, end } = node
  if (node.type === 'SimpleExpansion') {
    found.push({ start, end, kind: 'variable', name: node.text.slice(1), nameStart: start + 1 })
  } else if (node.type === 'ParameterExpansion') {
    const operation = node.operation
    const stop = operation ? operation.pos : end
    found.push({ start, end: stop, kind: 'variable', name: node.parameter, nameStart: node.parameterPos })
    if (!operation) return
    forEachChild(operation, (child) => visit(found, child, text))
    found.push({ start: end - 1, end, kind: 'variable' })
  } else if (node.type === 'DoubleQuoted' || node.type === 'LocaleString') {
    quoted(found, node.parts, { start, end }, text)
  } else if (node.type === 'SingleQuoted' || node.type === 'AnsiCQuoted') found.push({ start, end, kind: 'string' })
  else if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') {
    // A script with escaped backticks has a text of its own.
    if (node.script && node.script.source === undefined) visit(found, node.script, text)
    else found.push({ start, end, kind: 'string' })
  } else if (node.type === 'ArithmeticExpansion') found.push({ start, end, kind: 'number' })
  else found.push({ start, end, kind })
}

/** What stands between the variables in double quotes, or in a heredoc, is text. */
function quoted(found: Found[], parts: readonly WordPart[], { start, end }: Span, text: string): void {
  let at = start
  for (const one of parts) {
    if (one.type === 'Literal') continue
    if (one.pos > at) found.push({ start: at, end: one.pos, kind: 'string' })
    wordPart(found, one, 'string', text)
    at = one.end
  }
  if (end > at) found.push({ start: at, end, kind: 'string' })
}

type HereDocNode = Extract<SyntaxNode, { readonly type: 'HereDoc' }>

/** A heredoc is read in the language of the program that gets it, where we know both. */
function hereDoc(found: Found[], node: HereDocNode, reader: string | undefined, text: string): void {
  const { delimiter, body, closing } = node
  found.push({ start: node.pos, end: delimiter?.pos ?? node.end, kind: 'operator' })
  if (delimiter) found.push({ start: delimiter.pos, end: delimiter.end, kind: 'string' })
  if (closing && closing.end > closing.pos) found.push({ start: closing.pos, end: closing.end, kind: 'string' })
  if (body.end <= body.pos) return
  const program = (reader ?? '').slice((reader ?? '').lastIndexOf('/') + 1)
  const language = languageOfProgram(program)
  const content = text.slice(body.pos, body.end)
  if (posixShells.has(program)) found.push(...moved(filled(scriptIn(content), content), body.pos))
  else if (language) found.push(...moved(filled(markWith(language, content), content), body.pos))
  else quoted(found, body.parts ?? [], { start: body.pos, end: body.end }, text)
}

function scriptIn(text: string): readonly Found[] {
  const found: Found[] = []
  visit(found, parse(text), text)
  return [...found, ...between(text, found)]
}

function moved(found: readonly Found[], by: number): readonly Found[] {
  return found.map((one) => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
    ...(one.nameStart !== undefined && { nameStart: one.nameStart + by }),
  }))
}

function operatorEnd(node: { readonly pos: number; readonly end: number }, text: string): number {
  const written = /^[0-9]*(?:\{\w+\})?[<>&|]+/.exec(text.slice(node.pos, node.end))?.[0] ?? ''
  return node.pos + Math.max(written.length, 1)
}

function isPart(node: SyntaxNode): node is WordPart {
  return partTypes.has(node.type)
}

const partTypes: ReadonlySet<string> = new Set([
  'SimpleExpansion',
  'ParameterExpansion',
  'DoubleQuoted',
  'LocaleString',
  'SingleQuoted',
  'AnsiCQuoted',
  'CommandExpansion',
  'ProcessSubstitution',
  'ArithmeticExpansion',
])
