import { derived, type Located } from './locate.ts'

/** A shell word without its quotes and escapes, each character with the place where it is written. */
export function unquoted(word: Located): Located {
  const { text } = word
  const kept: Kept = { text: '', starts: [], ends: [] }
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === quote) quote = ''
    else if (character === '\\' && quote !== "'") {
      const next = text.charAt(at + 1)
      const isEscape = quote === '' ? next !== '' : '"\\$`\n'.includes(next) && next !== ''
      if (!isEscape) keep(kept, character, at)
      else if (next === '\n') at++
      else keep(kept, next, at++, 2)
    } else if (character === '$' && text.charAt(at + 1) === '(') at = keepSubstitution(kept, text, at)
    else keep(kept, character, at)
  }
  return derived(kept, word.locate)
}

/** A string of a JSON array, given with its quotes, without its escapes. */
export function jsonUnquoted(string: Located): Located {
  const { text } = string
  const kept: Kept = { text: '', starts: [], ends: [] }
  for (let at = 1; at < text.length - 1; at++) {
    if (text.charAt(at) !== '\\') {
      keep(kept, text.charAt(at), at)
      continue
    }
    const letter = text.charAt(at + 1)
    const isCode = letter === 'u'
    const length = isCode ? 6 : 2
    const character = isCode ? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16)) : escapes[letter]
    keep(kept, character ?? letter, at, length)
    at += length - 1
  }
  return derived(kept, string.locate)
}

const escapes: Readonly<Record<string, string | undefined>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

type Kept = { text: string; readonly starts: number[]; readonly ends: number[] }

function keep(kept: Kept, character: string, at: number, length = 1): void {
  kept.text += character
  kept.starts.push(at)
  kept.ends.push(at + length)
}

/** Keeps `$(...)` as it is: the quotes in it are its own. Gives the place of its last character. */
function keepSubstitution(kept: Kept, text: string, start: number): number {
  let depth = 0
  let at = start
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    keep(kept, character, at)
    if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at
  }
  return at
}
