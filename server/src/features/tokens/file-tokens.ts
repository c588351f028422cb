import type { Settings } from '../../settings.ts'
import type { Dockerfile, Span } from '../../syntax/tree.ts'
import { buildOf } from '../build-of.ts'
import { type Surroundings, tokensOf } from './instruction-tokens.ts'
import type { Token } from './token.ts'

/** The tokens of a file, or of what stands in a stretch of it, in order. */
export function tokensIn(file: Dockerfile, settings: Settings, stretch?: Span): readonly Token[] {
  const isWanted = ({ range }: { readonly range: Span }) =>
    stretch === undefined || (range.start <= stretch.end && range.end >= stretch.start)
  const around = surroundingsOf(file, settings)
  const directives = file.directives.filter(isWanted).flatMap(({ range, nameRange, valueRange }): readonly Token[] => [
    { span: { start: range.start, end: nameRange.start }, type: 'comment' },
    { span: nameRange, type: 'macro' },
    { span: valueRange, type: 'string' },
  ])
  const comments = file.comments.filter(isWanted).map(({ range }): Token => ({ span: range, type: 'comment' }))
  const instructions = file.instructions.filter(isWanted).flatMap((instruction) => tokensOf(file, instruction, around))
  return [...directives, ...comments, ...instructions]
    .filter(({ span }) => span.end > span.start)
    .sort((one, other) => one.span.start - other.span.start)
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
