import { expandablesOf, expandIn } from '../../meaning/expandable.ts'
import { stagesOf } from '../../meaning/stages.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import { type Chunk, cellsOf } from './encode.ts'
import { instructionCells, type Surroundings } from './instruction-tokens.ts'
import type { Token } from './token.ts'

/** The tokens of a file, or of what stands in a stretch of it: a chunk for each instruction, comment and directive. */
export function chunksIn(file: Dockerfile, stretch?: Span): readonly Chunk[] {
  const isWanted = ({ range }: { readonly range: Span }) =>
    stretch === undefined || (range.start <= stretch.end && range.end >= stretch.start)
  const around = surroundingsOf(file)
  const chunk = (tokens: readonly Token[], { start }: Span): Chunk => ({
    origin: start,
    cells: cellsOf(file, tokens, start),
  })
  const directives = file.directives.filter(isWanted).map(({ range, nameRange, valueRange }) =>
    chunk(
      [
        { span: { start: range.start, end: nameRange.start }, type: 'comment' },
        { span: nameRange, type: 'macro' },
        { span: valueRange, type: 'string' },
      ],
      range,
    ),
  )
  const comments = file.comments.filter(isWanted).map(({ range }) => chunk([{ span: range, type: 'comment' }], range))
  const instructions = file.instructions.filter(isWanted).map(
    (instruction): Chunk => ({
      origin: instruction.origin,
      cells: instructionCells(file, instruction, around),
    }),
  )
  return [...directives, ...comments, ...instructions].sort((one, other) => one.origin - other.origin)
}

function surroundingsOf(file: Dockerfile): Surroundings {
  const names = new Set(stagesOf(file).list.flatMap(({ name }) => (name === undefined ? [] : [name])))
  return {
    variablesIn: (instruction) =>
      expandablesOf(file, instruction).flatMap(({ text, kind, place }) =>
        // Where variables stand does not depend on their values, as long as all have one.
        expandIn(file, text, kind, () => 'x').references.map(({ start, end }) => place(start, end)),
      ),
    stages: [...names].join(' '),
    isStage: (name) => names.has(name.toLowerCase()) || /^\d+$/.test(name),
  }
}
