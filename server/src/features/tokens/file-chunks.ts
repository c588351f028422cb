import type { Settings } from '../../settings.ts'
import type { Dockerfile, Span } from '../../syntax/tree.ts'
import { buildOf } from '../build-of.ts'
import { type Chunk, cellsOf } from './encode.ts'
import { instructionCells, type Surroundings } from './instruction-tokens.ts'
import type { Token } from './token.ts'

/** The tokens of a file, or of what stands in a stretch of it: a chunk for each instruction, comment and directive. */
export function chunksIn(file: Dockerfile, settings: Settings, stretch?: Span): readonly Chunk[] {
  const isWanted = ({ range }: { readonly range: Span }) =>
    stretch === undefined || (range.start <= stretch.end && range.end >= stretch.start)
  const around = surroundingsOf(file, settings)
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

function surroundingsOf(file: Dockerfile, settings: Settings): Surroundings {
  const build = buildOf(file, settings)
  const names = new Set(build.stages.flatMap(({ name }) => (name === undefined ? [] : [name])))
  return {
    variablesIn: (instruction) =>
      build
        .expandedIn(instruction)
        .flatMap(({ expansion, place }) => expansion.references.map(({ start, end }) => place(start, end))),
    stages: [...names].join(' '),
    isStage: (name) => names.has(name.toLowerCase()) || /^\d+$/.test(name),
  }
}
