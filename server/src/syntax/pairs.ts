import { isBlank } from './characters.ts'
import { spanIn } from './logical-line.ts'
import { type Arguments, type Source, wordAt } from './source.ts'
import type { Pair, Problem, Word } from './tree.ts'
import { quotedWords, type Stretch } from './words.ts'

/** The arguments of ENV and LABEL, `name=value ...` or the old `name value`, and of ARG, `name` or `name=value`. */
export function pairsIn(source: Source, rest: Stretch, keyword: string): Arguments {
  const words = quotedWords(source.line.text, rest, source.escapeCharacter).map((word) => wordAt(source, word))
  const first = words[0]
  if (first === undefined) return { form: 'none' }
  if (keyword === 'ARG') return { form: 'names', words, pairs: words.map((word) => pairOf(source, word)) }
  if (!first.text.includes('=')) return legacyPair(source, rest)
  const problems = words.flatMap((word) => (word.text.includes('=') ? [] : [problem('equalsSignMissing', word)]))
  return { form: 'pairs', words, pairs: words.map((word) => pairOf(source, word)), problems }
}

function pairOf(source: Source, word: Word): Pair {
  const equals = word.text.indexOf('=')
  if (equals < 0) return { range: word.range, name: word, value: undefined }
  return {
    range: word.range,
    name: wordAt(source, { at: word.at, end: word.at + equals }),
    value: wordAt(source, { at: word.at + equals + 1, end: word.end }),
  }
}

function legacyPair(source: Source, rest: Stretch): Arguments {
  const { text } = source.line
  let nameEnd = rest.at
  while (nameEnd < rest.end && !isBlank(text.charCodeAt(nameEnd))) nameEnd++
  const name = wordAt(source, { at: rest.at, end: nameEnd })
  let valueAt = nameEnd
  while (valueAt < rest.end && isBlank(text.charCodeAt(valueAt))) valueAt++
  if (valueAt === rest.end) {
    const alone = { range: name.range, name, value: undefined }
    return { form: 'legacy', words: [name], pairs: [alone], problems: [problem('valueMissing', name)] }
  }
  const value = wordAt(source, { at: valueAt, end: rest.end })
  const pair = { range: spanIn(source, rest.at, rest.end), name, value }
  return { form: 'legacy', words: [name, value], pairs: [pair] }
}

function problem(kind: Problem['kind'], { range, text }: Word): Problem {
  return { kind, range, about: text }
}
