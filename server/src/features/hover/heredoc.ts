import { heredoc } from '../../knowledge/concepts/heredoc.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import { outermostAt } from '../instruction-at.ts'
import { type Explainer, touches } from './explained.ts'
import { layers, usesTable } from './layers.ts'

/** The word of a heredoc, where it opens and where it ends. */
export const heredocWord: Explainer = (file, offset) => {
  const span = heredocSpanAt(file, offset)
  if (!span) return undefined
  return { span, markdown: (locale) => layers(heredoc, locale, { tables: [usesTable(heredoc.uses, locale)] }) }
}

function heredocSpanAt(file: Dockerfile, offset: number): Span | undefined {
  // Behind ONBUILD, too, the heredocs belong to the whole instruction.
  const heredocs = outermostAt(file, offset)?.heredocs ?? []
  const spans = heredocs.flatMap(({ opener, terminator }) => (terminator ? [opener, terminator] : [opener]))
  return spans.find((span) => touches(span, offset))
}
