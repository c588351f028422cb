import type { Edit } from '../../rules/rule.ts'
import { keywords } from '../../syntax/instruction.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'

/** One blank between keyword, flags and arguments, as far as they stand on one line; none at the end of the line. */
export function gapEdits({ text }: Dockerfile, instruction: Instruction): readonly Edit[] {
  const edits: Edit[] = []
  const nodes = nodesIn(instruction)
  for (const [index, { end }] of nodes.entries()) {
    const next = nodes[index + 1]
    if (!next) continue
    const gap = text.slice(end, next.start)
    if (/^[ \t]+$/.test(gap)) edits.push({ range: { start: end, end: next.start }, text: ' ' })
    else if (/^[ \t]*,[ \t]*$/.test(gap)) edits.push({ range: { start: end, end: next.start }, text: ', ' })
  }
  edits.push(...bracketEdits(text, instruction))
  const end = instruction.headerEnd
  const blanks = /[ \t]+$/.exec(text.slice(nodes.at(-1)?.end ?? end, end))?.[0] ?? ''
  if (blanks !== '') edits.push({ range: { start: end - blanks.length, end }, text: '' })
  return edits
}

/** What stands in an instruction, in order; the text of a command counts as one. */
function nodesIn({
  keyword,
  keywordRange,
  flags,
  words,
  pairs,
  form,
  argumentsRange,
  trigger,
}: Instruction): readonly Span[] {
  if (!keywords.includes(keyword)) return [{ start: keywordRange.start, end: argumentsRange.end }]
  const head = [keywordRange, ...flags.map(({ range }) => range)]
  if (trigger) return [...head, ...nodesIn(trigger)]
  if (form === 'none') return head
  if (form === 'pairs' || form === 'names') return [...head, ...pairs.map(({ range }) => range)]
  if (form === 'words' || form === 'json') return [...head, ...words.map(({ range }) => range)]
  return [...head, argumentsRange]
}

/** `["a"]` has no blanks inside of its brackets. */
function bracketEdits(text: string, { form, words, argumentsRange, trigger }: Instruction): readonly Edit[] {
  if (trigger) return bracketEdits(text, trigger)
  const [first] = words
  const last = words.at(-1)
  if (form !== 'json' || !first || !last) return []
  const opening = /\[[ \t]+$/.exec(text.slice(argumentsRange.start, first.range.start))?.[0]
  const closing = /^[ \t]+\]/.exec(text.slice(last.range.end, argumentsRange.end))?.[0]
  return [
    ...(opening ? [{ range: { start: first.range.start - opening.length, end: first.range.start }, text: '[' }] : []),
    ...(closing ? [{ range: { start: last.range.end, end: last.range.end + closing.length }, text: ']' }] : []),
  ]
}
