import { expandablesOf, expandIn } from '../../meaning/expandable.ts'
import { stagesOf } from '../../meaning/stages.ts'
import type { Span } from '../../syntax/span.ts'
import type { Directive, Dockerfile } from '../../syntax/tree.ts'
import { type Chunk, cellsOf } from './encode.ts'
import { instructionCells, type Surroundings } from './instruction-tokens.ts'
import type { Token } from './token.ts'

/** The tokens of a file, or of what stands in a stretch of it: a chunk for each instruction, comment and directive. */
export function chunksIn(file: Dockerfile, stretch?: Span): readonly Chunk[] {
  const around = surroundingsOf(file)
  const directives = within(stretch, file.directives).map((directive) => directiveChunk(file, directive))
  const comments = within(stretch, file.comments).map(({ range }) =>
    chunkOf(file, [{ span: range, type: 'comment' }], range),
  )
  const instructions = within(stretch, file.instructions).map(
    (instruction): Chunk => ({ origin: instruction.origin, cells: instructionCells(file, instruction, around) }),
  )
  return inOrder(inOrder(directives, comments), instructions)
}

function within<Node extends { readonly range: Span }>(stretch: Span | undefined, nodes: readonly Node[]) {
  if (stretch === undefined) return nodes
  return nodes.filter(({ range }) => range.start <= stretch.end && range.end >= stretch.start)
}

function directiveChunk(file: Dockerfile, { range, nameRange, valueRange }: Directive): Chunk {
  const sign: Token = { span: { start: range.start, end: nameRange.start }, type: 'comment' }
  return chunkOf(file, [sign, { span: nameRange, type: 'macro' }, { span: valueRange, type: 'string' }], range)
}

function chunkOf(file: Dockerfile, tokens: readonly Token[], { start }: Span): Chunk {
  return { origin: start, cells: cellsOf(file, tokens, start) }
}

/** Two lists in order as one: that takes a step a chunk, and sorting takes many. */
function inOrder(some: readonly Chunk[], others: readonly Chunk[]): readonly Chunk[] {
  const all: Chunk[] = []
  let next = 0
  for (const other of others) {
    for (let one = some[next]; one && one.origin < other.origin; one = some[next]) {
      all.push(one)
      next++
    }
    all.push(other)
  }
  return [...all, ...some.slice(next)]
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
