import { sourceReferences } from '../../meaning/references.ts'
import type { Settings } from '../../settings.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import { buildOf } from '../build-of.ts'
import { registryPage } from './registry-page.ts'

/** A stretch of a file that leads somewhere. */
export interface Link {
  readonly span: Span
  readonly target: string
}

/** The images that a file names, on the pages of their registries. */
export function imageLinks(file: Dockerfile, settings: Settings): readonly Link[] {
  const build = buildOf(file, settings)
  const bases = build.stages.flatMap(({ base, baseName, baseStage }) =>
    base && baseName !== undefined && !baseStage && baseName !== 'scratch' ? link(base.range, baseName) : [],
  )
  const sources = sourceReferences(build).flatMap(({ target, range, text, isWrongIndex }) =>
    target || isWrongIndex || /^\d+$/.test(text) ? [] : link(range, text),
  )
  const frontends = file.directives.flatMap(({ name, value, valueRange }) =>
    name === 'syntax' ? link(valueRange, value.split(/\s/, 1)[0] ?? '') : [],
  )
  return [...frontends, ...bases, ...sources].sort((one, other) => one.span.start - other.span.start)
}

function link(span: Span, image: string): readonly Link[] {
  const target = registryPage(image)
  return target === undefined ? [] : [{ span, target }]
}
