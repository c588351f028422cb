import type { Edit } from '../../rules/rule.ts'
import { keywords } from '../../syntax/instruction.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'

/** How keywords are written: as most of the file has them, in capitals, in small letters, or as they are. */
export const keywordCases = ['majority', 'upper', 'lower', 'keep'] as const

export type KeywordCase = (typeof keywordCases)[number]

/** `upper` or `lower` for a file, or `keep`. */
export function chosenCase({ instructions }: Dockerfile, keywordCase: KeywordCase): Exclude<KeywordCase, 'majority'> {
  if (keywordCase !== 'majority') return keywordCase
  const lower = instructions.filter(({ writtenKeyword, keyword }) => writtenKeyword === keyword.toLowerCase())
  return lower.length * 2 > instructions.length ? 'lower' : 'upper'
}

/** The keyword of an instruction, the one behind ONBUILD, and `AS`. */
export function keywordEdits(
  file: Dockerfile,
  instruction: Instruction,
  chosen: Exclude<KeywordCase, 'majority'>,
): readonly Edit[] {
  if (chosen === 'keep') return []
  return keywordSpans(instruction).flatMap((range) => {
    const written = file.text.slice(range.start, range.end)
    // A keyword that a continuation cuts in two is left to whoever wrote it.
    if (!/^[A-Za-z]+$/.test(written)) return []
    return [{ range, text: chosen === 'upper' ? written.toUpperCase() : written.toLowerCase() }]
  })
}

function keywordSpans({ keyword, keywordRange, words, trigger }: Instruction): readonly Span[] {
  // Another frontend may tell the letters of its own instructions apart.
  if (!keywords.includes(keyword)) return []
  const as = keyword === 'FROM' && words.length === 3 && words[1]?.text.toLowerCase() === 'as' ? words[1] : undefined
  return [keywordRange, ...(as ? [as.range] : []), ...(trigger ? keywordSpans(trigger) : [])]
}
