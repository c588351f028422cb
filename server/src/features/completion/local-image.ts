import { CompletionItemKind } from 'vscode-languageserver/node'
import { alike } from '../../knowledge/explanation.ts'
import type { Span } from '../../syntax/span.ts'
import { touches } from '../hover/explained.ts'
import { sizeText } from '../size.ts'
import { literal, type Site } from './candidate.ts'
import type { OutsideCompleter } from './outside.ts'

/** The images on the machine, behind FROM and `--from=`; the newest first. */
export const localImage: OutsideCompleter = async (site, { images }) => {
  const span = placeIn(site)
  if (!span) return []
  return (await images.all()).flatMap(({ references, size }) =>
    references.map((reference) => ({
      label: reference,
      kind: CompletionItemKind.Reference,
      detail: alike(sizeText(size)),
      span,
      snippet: literal(reference),
      topic: `image ${reference}`,
    })),
  )
}

function placeIn({ instruction, offset, word, typed }: Site): Span | undefined {
  if (!instruction || offset <= instruction.keywordRange.end) return undefined
  if (instruction.keyword === 'COPY') {
    const from = instruction.flags.find(({ name, valueRange }) => name === 'from' && touches(valueRange, offset))
    return from?.valueRange
  }
  if (instruction.keyword !== 'FROM' || typed.startsWith('-')) return undefined
  return instruction.words.some(({ range }) => range.end < word.start) ? undefined : word
}
