import { expand } from './expansion.ts'
import { lineEnd, spanIn } from './logical-line.ts'
import type { Span } from './span.ts'
import type { Heredoc, Instruction, Problem } from './tree.ts'

/** What a word like `<<-EOF` says. */
export type HeredocWord = Pick<Heredoc, 'name' | 'isExpanded' | 'dropsTabs' | 'descriptor'>

/** Reads a word as the start of a heredoc; `bad` where its name has a quote that is not closed. */
export function heredocWord(word: string): HeredocWord | 'bad' | undefined {
  const match = /^(\d*)<<(-?)/.exec(word)
  if (!match) return undefined
  const written = word.slice(match[0].length).replace(/^[\t\n\f\r ]+/, '')
  if (written === '' || written.includes('<')) return undefined
  const plain = expand(written, { escapeCharacter: '\\', keepsUnset: true }, unset)
  if (plain.failure) return 'bad'
  const name = plain.words[0]?.text
  if (name === undefined || plain.words.length !== 1) return undefined
  const quoted =
    expand(written, { escapeCharacter: '\\', keepsUnset: true, keepsQuotes: true }, unset).words[0]?.text ?? ''
  return {
    name,
    isExpanded: quotesIn(name) === quotesIn(quoted),
    dropsTabs: match[2] === '-',
    descriptor: Number(match[1] || 0),
  }
}

/**
 * The heredocs that an instruction's line opens, and their bodies, which start at `next` in the file. BuildKit looks for
 * them in the whole line, keyword and all, with a backslash as the escape character whatever the directive says.
 */
export function readHeredocs(text: string, instruction: Pick<Instruction, 'line' | 'origin'>, next: number) {
  const heredocs: Heredoc[] = []
  const problems: Problem[] = []
  let at = next
  let end: number | undefined
  const options = { escapeCharacter: '\\', keepsQuotes: true, keepsEscapes: true, keepsUnset: true }
  for (const word of expand(instruction.line.text, options, unset).words) {
    const read = heredocWord(word.text)
    if (read === undefined) continue
    const opener = spanIn(instruction, word.start, word.end)
    if (read === 'bad') {
      problems.push({ kind: 'badHeredocName', range: opener, about: word.text })
      continue
    }
    const { body, terminator, after } = readBody(text, at, read)
    heredocs.push({ opener, ...read, body, terminator })
    if (!terminator) problems.push({ kind: 'unterminatedHeredoc', range: opener, about: read.name })
    at = after
    end = terminator?.end ?? body.end
  }
  return { heredocs, problems, next: at, end }
}

type Body = { readonly body: Span; readonly terminator: Span | undefined; readonly after: number }

function readBody(text: string, start: number, { name, dropsTabs }: HeredocWord): Body {
  let at = start
  while (at < text.length) {
    const { end, next } = lineEnd(text, at)
    let from = at
    while (dropsTabs && text.charCodeAt(from) === 9) from++
    if (end - from === name.length && text.startsWith(name, from)) {
      return { body: { start, end: at }, terminator: { start: at, end }, after: next }
    }
    at = next
  }
  return { body: { start: Math.min(start, text.length), end: text.length }, terminator: undefined, after: text.length }
}

function quotesIn(text: string): number {
  return text.split(/['"]/).length
}

function unset(): undefined {
  return undefined
}
