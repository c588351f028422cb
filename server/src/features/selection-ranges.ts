import type { Position, SelectionRange } from 'vscode-languageserver'
import { mountsOf } from '../meaning/mounts.ts'
import { stagesOf } from '../meaning/stages.ts'
import { marksIn } from '../shell/coloured.ts'
import type { Span } from '../syntax/span.ts'
import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { touches } from './hover/explained.ts'
import { instructionAt, outermostAt } from './instruction-at.ts'

export const selectionRanges: Feature = {
  capabilities: { selectionRangeProvider: true },
  attach(connection, workspace) {
    connection.onSelectionRanges(
      answer(connection, null, ({ textDocument, positions }) => {
        const file = workspace.fileAt(textDocument.uri)
        return file && positions.map((position) => selectionAt(file, position))
      }),
    )
  },
}

/** What a growing selection takes in at a position: a word, a flag, the arguments, the instruction, the stage, the file. */
export function selectionAt(file: Dockerfile, position: Position): SelectionRange {
  const offset = file.lines.offsetAt(position)
  let selection: SelectionRange | undefined
  let last: Span | undefined
  for (const span of spansAt(file, offset)) {
    if (last && (span.start < last.start || span.end > last.end || isSame(span, last))) continue
    selection = { range: file.lines.rangeOf(span), ...(selection && { parent: selection }) }
    last = span
  }
  return selection ?? { range: { start: position, end: position } }
}

/** The stretches that hold an offset, the widest first. */
function spansAt(file: Dockerfile, offset: number): readonly Span[] {
  const outermost = outermostAt(file, offset)
  const instruction = instructionAt(file, offset)
  const stage = stagesOf(file).list.findLast(({ from }) => from.range.start <= offset)
  const wide: Span[] = [{ start: 0, end: file.text.length }]
  if (stage) wide.push({ start: stage.from.range.start, end: (stage.instructions.at(-1) ?? stage.from).range.end })
  const comment = file.comments.find(({ range }) => touches(range, offset))
  if (comment) wide.push(comment.range)
  if (!outermost || !instruction) return wide.filter((span) => touches(span, offset))
  const inside = [
    outermost.range,
    { start: outermost.range.start, end: outermost.headerEnd },
    ...(instruction === outermost ? [] : [instruction.range]),
    ...outermost.heredocs.flatMap(({ body, opener }) => [opener, body]),
    ...partsOf(file, instruction, outermost),
  ]
  return [...wide, ...inside.sort((one, other) => lengthOf(other) - lengthOf(one))].filter((span) =>
    touches(span, offset),
  )
}

function partsOf(file: Dockerfile, instruction: Instruction, holder: Instruction): readonly Span[] {
  const { keywordRange, argumentsRange, flags, words, pairs, origin } = instruction
  const marks = marksIn(file, instruction, holder).filter(({ kind }) => kind !== 'operator')
  return [
    keywordRange,
    argumentsRange,
    ...flags.flatMap(({ range, nameRange, valueRange }) => [range, nameRange, valueRange]),
    ...mountsOf(instruction).flatMap(({ fields }) =>
      fields.flatMap(({ range, keyRange, valueRange }) => [range, keyRange, valueRange]),
    ),
    ...pairs.flatMap(({ range, name, value }) => [range, name.range, ...(value ? [value.range] : [])]),
    ...words.map(({ range }) => range),
    ...marks.map(({ range }) => ({ start: range.start + origin, end: range.end + origin })),
  ]
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}
