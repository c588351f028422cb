import { directiveNamed } from '../../knowledge/index.ts'
import { instructionPage } from '../../page.ts'
import { type Explainer, touches } from './explained.ts'
import { layers, usesTable } from './layers.ts'

/** A parser directive at the top of the file, its name or its value. */
export const directiveLine: Explainer = (file, offset) => {
  const written = file.directives.find((directive) => touches(directive.range, offset))
  const directive = written && directiveNamed(written.name)
  if (!directive) return undefined
  return {
    span: written.range,
    markdown: (locale) =>
      layers(directive, locale, {
        tables: [usesTable(directive.uses, locale)],
        page: instructionPage(directive.name, locale),
      }),
  }
}
