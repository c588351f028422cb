import { type Expansion, expand, type Lookup } from '../syntax/expansion.ts'
import { offsetsOfFlagValue } from '../syntax/flag-value.ts'
import { heredocWord } from '../syntax/heredocs.ts'
import { spanIn } from '../syntax/logical-line.ts'
import type { Span } from '../syntax/span.ts'
import type { Dockerfile, Flag, Heredoc, Instruction, Word } from '../syntax/tree.ts'
import { type MountField, mountsOf } from './mounts.ts'

/** Text in which BuildKit puts in variables, with its quotes and escapes. */
export type Expandable = {
  readonly node: ExpandableNode
  readonly text: string
  /** The place in the file of a stretch of `text`. */
  readonly place: (start: number, end: number) => Span
  /** `words` may come to several, `raw` keeps its quotes, as a heredoc does. */
  readonly kind: 'word' | 'words' | 'raw'
}

export type ExpandableNode = Word | Flag | MountField | Heredoc

/**
 * The parts of an instruction that BuildKit expands (`instructions/commands.go`, Expand) and that have something to
 * expand: a variable, a quote or an escape. All others stand for themselves.
 */
export function expandablesOf(file: Dockerfile, instruction: Instruction): readonly Expandable[] {
  const parts = expanded[instruction.keyword]
  if (!parts || (instruction.heredocs.length === 0 && !special.test(instruction.line.text))) return none
  return parts(file, instruction).filter(({ text }) => special.test(text))
}

/** Expands with the escape character that counts there. */
export function expandIn(file: Dockerfile, text: string, kind: Expandable['kind'], lookup: Lookup): Expansion {
  if (kind === 'raw') return expand(text, { escapeCharacter: '\\', ignoresQuotes: true }, lookup)
  return expand(text, { escapeCharacter: file.escapeCharacter }, lookup)
}

const none: readonly never[] = []
const special = /[$'"\\`]/

type Parts = (file: Dockerfile, instruction: Instruction) => readonly Expandable[]

const expanded: Readonly<Record<string, Parts | undefined>> = {
  ADD: (file, instruction) => [...flags(instruction, 'chown', 'chmod', 'checksum'), ...copied(file, instruction)],
  ARG: (_, instruction) => instruction.pairs.flatMap(({ value }) => (value ? [word(instruction, value)] : [])),
  COPY: (file, instruction) => [...flags(instruction, 'chown', 'chmod'), ...copied(file, instruction)],
  ENV: pairs,
  EXPOSE: (_, instruction) => instruction.words.map((part) => word(instruction, part, 'words')),
  FROM: (_, instruction) => [
    ...instruction.words.slice(0, 1).map((part) => word(instruction, part)),
    ...flags(instruction, 'platform'),
  ],
  LABEL: pairs,
  RUN: (_, instruction) =>
    instruction.flags.length === 0 ? none : mountsOf(instruction).flatMap(({ fields }) => fields.flatMap(mounted)),
  STOPSIGNAL: words,
  USER: words,
  VOLUME: words,
  WORKDIR: words,
}

function words(_: Dockerfile, instruction: Instruction): readonly Expandable[] {
  return instruction.words.map((part) => word(instruction, part))
}

function pairs(_: Dockerfile, instruction: Instruction): readonly Expandable[] {
  const found: Expandable[] = []
  for (const { name, value } of instruction.pairs) {
    if (value && isSpecial(name)) found.push(word(instruction, name))
    if (value && isSpecial(value)) found.push(word(instruction, value))
  }
  return found
}

function isSpecial({ text }: Word): boolean {
  return special.test(text)
}

function copied(file: Dockerfile, instruction: Instruction): readonly Expandable[] {
  const paths = instruction.words.filter(({ text }) => typeof heredocWord(text) !== 'object')
  const bodies = instruction.heredocs.filter((heredoc) => heredoc.isExpanded)
  return [...paths.map((path) => word(instruction, path)), ...bodies.map((heredoc) => contents(file, heredoc))]
}

function word(instruction: Instruction, node: Word, kind: Expandable['kind'] = 'word'): Expandable {
  const written = instruction.line.text.slice(node.at, node.end)
  if (written === node.text) {
    return { node, text: node.text, kind, place: (start, end) => spanIn(instruction, node.at + start, node.at + end) }
  }
  // A JSON string: behind its quote, as long as it has no escapes.
  const isPlain = written.length === node.text.length + 2
  const place = (start: number, end: number) =>
    isPlain ? spanIn(instruction, node.at + 1 + start, node.at + 1 + end) : node.range
  return { node, text: node.text, kind, place }
}

function flags(instruction: Instruction, ...names: readonly string[]): readonly Expandable[] {
  return instruction.flags.flatMap((flag) => {
    if (!names.includes(flag.name) || flag.value === undefined) return []
    const offsets = offsetsOfFlagValue(instruction, flag)
    const place = (start: number, end: number) =>
      spanIn(instruction, offsets[start] ?? flag.end, (offsets[end - 1] ?? flag.end - 1) + 1)
    return [{ node: flag, text: flag.value, kind: 'word', place }]
  })
}

function mounted(field: MountField): readonly Expandable[] {
  // BuildKit refuses a variable in `from` before it expands anything.
  if (field.value === undefined || field.key === 'from') return []
  const { start, end } = field.valueRange
  const isPlain = end - start === field.value.length
  const place = (from: number, to: number) => (isPlain ? { start: start + from, end: start + to } : field.valueRange)
  return [{ node: field, text: field.value, kind: 'word', place }]
}

function contents(file: Dockerfile, node: Heredoc): Expandable {
  const { start, end } = node.body
  const place = (from: number, to: number) => ({ start: start + from, end: start + to })
  return { node, text: file.text.slice(start, end), kind: 'raw', place }
}
