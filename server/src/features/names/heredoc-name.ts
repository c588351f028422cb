import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Heredoc } from '../../syntax/tree.ts'
import type { Text } from '../../text.ts'
import { touches } from '../hover/explained.ts'
import { outermostAt } from '../instruction-at.ts'
import type { NameFinder, Occurrence } from './named.ts'

/** The word of a heredoc: where it opens, and the line that ends it. */
export const heredocName: NameFinder = (file, offset) => {
  // Behind ONBUILD, too, the heredocs belong to the whole instruction.
  for (const heredoc of outermostAt(file, offset)?.heredocs ?? []) {
    const occurrences = occurrencesOf(file, heredoc)
    const here = occurrences.find(({ span }) => touches(span, offset))
    if (!here) continue
    return {
      name: heredoc.name,
      here,
      occurrences,
      definitions: occurrences.slice(0, 1).map(({ span }) => span),
      refusalOf: (newName) => refusal(file, heredoc, newName),
    }
  }
  return undefined
}

function occurrencesOf({ text }: Dockerfile, { opener, name, terminator }: Heredoc): readonly Occurrence[] {
  const sign = /^\d*<<-?[\t ]*["']?/.exec(text.slice(opener.start, opener.end))?.[0] ?? ''
  const opening = { start: opener.start + sign.length, end: opener.start + sign.length + name.length }
  const ending = terminator && { start: terminator.end - name.length, end: terminator.end }
  const isName = ({ start, end }: Span) => text.slice(start, end) === name
  return [
    { span: opening, isDeclaration: true, isByName: isName(opening) },
    ...(ending && isName(ending) ? [{ span: ending, isDeclaration: false, isByName: true }] : []),
  ]
}

function refusal({ text }: Dockerfile, { body }: Heredoc, newName: string): Text | undefined {
  if (!/^[A-Za-z0-9_.-]+$/.test(newName)) {
    return {
      en: 'Letters, digits, `_`, `-` and `.` make a heredoc word that every shell takes.',
      ko: 'heredoc 단어에는 영문자, 숫자, `_`, `-`, `.`만 씁니다.',
    }
  }
  const lines = text.slice(body.start, body.end).split('\n')
  if (!lines.some((line) => line.replace(/\r$/, '').replace(/^\t+/, '') === newName)) return undefined
  return {
    en: `A line of the text is \`${newName}\`: the heredoc would end there.`,
    ko: `본문에 \`${newName}\`만 있는 줄이 있어 heredoc이 거기서 끝나게 됩니다.`,
  }
}
