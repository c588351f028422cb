import { languageOf, marksIn } from '../../shell/coloured.ts'
import { shellIn } from '../../shell/script.ts'
import { keywords } from '../../syntax/instruction.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'

/**
 * The parts of an instruction in which blanks mean something, in order: words and strings. Text that no POSIX shell
 * reads is one such part, and so is a script that a shell would refuse.
 */
export function fixedParts(file: Dockerfile, holder: Instruction): readonly Span[] {
  const instruction = holder.trigger ?? holder
  const { keyword, keywordRange, flags, words, form, argumentsRange, origin } = instruction
  if (!keywords.includes(keyword) || instruction.trigger) return [holder.range]
  const head = [holder.keywordRange, keywordRange, ...[...holder.flags, ...flags].map(({ range }) => range)]
  if (form === 'json' || !withScript.has(keyword)) return sorted([...head, ...words.map(({ range }) => range)])
  const isReadable = languageOf(file, instruction, holder) === 'shell' && !shellIn(file, instruction, holder).isBroken
  if (!isReadable) return sorted([...head, argumentsRange])
  const type = keyword === 'HEALTHCHECK' && words[0] ? [words[0].range] : []
  const marks = marksIn(file, instruction, holder).map(({ range }) => ({
    start: range.start + origin,
    end: range.end + origin,
  }))
  return sorted([...head, ...type, ...wholeWords(file, marks)])
}

/** A string with a variable in it is several marks, and a line may be cut between them. */
function wholeWords({ text, escapeCharacter }: Dockerfile, marks: readonly Span[]): readonly Span[] {
  const words: { start: number; end: number }[] = []
  let isOpen = false
  for (const { start, end } of marks) {
    const last = words.at(-1)
    const isSeparator = /^(?:&&?|\|\|?|;;?|[(){}])$/.test(text.slice(start, end))
    if (last && isOpen && !isSeparator && isCutOnly(text.slice(last.end, start), escapeCharacter)) last.end = end
    else words.push({ start, end })
    isOpen = !isSeparator
  }
  return words
}

/** Whether nothing stands between two marks but a sign, a line end and comments. */
function isCutOnly(between: string, escapeCharacter: string): boolean {
  if (!between.startsWith(escapeCharacter)) return between === ''
  const lines = between.slice(1).split('\n')
  return lines.length > 1 && lines.at(-1) === '' && lines.slice(1, -1).every((line) => /^\s*(?:#.*)?$/.test(line))
}

const withScript: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'])

function sorted(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ start, end }) => end > start).sort((one, other) => one.start - other.start)
}
