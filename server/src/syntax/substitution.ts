import { fail, type State } from './expansion-state.ts'
import { replacePattern, trimPattern } from './patterns.ts'

/** Reads everything up to a character, or to the end. */
export type ReadUpTo = (state: State, stop: string, keepsEscapes: boolean) => string | undefined

/** What stands for a `$` and what belongs to it; undefined where BuildKit refuses it. */
export function substituted(state: State, readUpTo: ReadUpTo): string | undefined {
  // No one nests this deep by hand, and the call stack has an end.
  if (state.depth > 64) return fail(state, 'brace', state.at)
  state.depth++
  const value = substitution(state, readUpTo)
  state.depth--
  return value
}

function substitution(state: State, readUpTo: ReadUpTo): string | undefined {
  const { text, options } = state
  const start = state.at++
  if (text.charAt(state.at) !== '{') {
    const name = nameAt(state)
    if (name === '') return '$'
    const value = lookedUp(state, { name, start, nameStart: start + 1, modifier: '' })
    return value === undefined && options.keepsUnset ? `$${name}` : (value ?? '')
  }
  state.at++
  if (state.at >= text.length) return fail(state, 'brace', start)
  if ('{}:'.includes(text.charAt(state.at))) return fail(state, 'substitution', start)
  const nameStart = state.at
  const name = nameAt(state)
  if (state.at >= text.length) return fail(state, 'brace', start)

  const first = text.charAt(state.at++)
  if (first === '}') {
    const value = lookedUp(state, { name, start, nameStart, modifier: '' })
    return value === undefined && options.keepsUnset ? `\${${name}}` : (value ?? '')
  }
  const reference = { name, start, nameStart }
  if (first === '/') return replaced(state, reference, readUpTo)
  const sign = first === ':' ? text.charAt(state.at++) : first
  const modifier = first === ':' ? first + sign : first
  return modified(state, { ...reference, modifier }, sign, readUpTo)
}

type Reference = {
  readonly name: string
  readonly start: number
  readonly nameStart: number
  readonly modifier: string
}

function modified(state: State, reference: Reference, sign: string, readUpTo: ReadUpTo): string | undefined {
  const { name, start, modifier } = reference
  const isPattern = sign === '#' || sign === '%'
  if (!(modifier in modifiers) && (!modifier.startsWith(':') || isPattern))
    return fail(state, 'modifier', start, modifier)
  const place = state.references.length
  const word = readUpTo(state, '}', isPattern)
  if (word === undefined) return state.at >= state.text.length ? fail(state, 'brace', start) : undefined

  const value = lookedUp(state, reference, place)
  if (value === undefined && state.options.keepsUnset) return `\${${name}${modifier}${word}}`
  const apply = modifiers[modifier]
  if (!apply) return fail(state, 'modifier', start, modifier)
  const applied = apply(value, word)
  if (typeof applied === 'string') return applied
  return fail(state, applied.kind, start, applied.kind === 'required' ? name : word, applied.message)
}

type Refusal = { readonly kind: 'required' | 'pattern'; readonly message: string }

const modifiers: Readonly<Record<string, ((value: string | undefined, word: string) => string | Refusal) | undefined>> =
  {
    '-': (value, word) => value ?? word,
    ':-': (value, word) => value || word,
    '+': (value, word) => (value === undefined ? '' : word),
    ':+': (value, word) => (value ? word : ''),
    '?': (value, word) => value ?? { kind: 'required', message: word },
    ':?': (value, word) => value || { kind: 'required', message: word },
    '#': (value, word) => trimPattern(value ?? '', word, 'start') ?? { kind: 'pattern', message: '' },
    '%': (value, word) => trimPattern(value ?? '', word, 'end') ?? { kind: 'pattern', message: '' },
  }

/** `${name/pattern/replacement}` and `${name//pattern/replacement}`. */
function replaced(state: State, reference: Omit<Reference, 'modifier'>, readUpTo: ReadUpTo): string | undefined {
  const { name, start, nameStart } = reference
  const { text } = state
  const replacesAll = text.charAt(state.at) === '/'
  if (replacesAll) state.at++
  const place = state.references.length
  const pattern = readUpTo(state, '/', true)
  if (pattern === undefined) return state.at >= text.length ? fail(state, 'slash', start) : undefined
  const replacement = readUpTo(state, '}', true)
  if (replacement === undefined) return state.at >= text.length ? fail(state, 'brace', start) : undefined

  const value = lookedUp(state, { name, start, nameStart, modifier: replacesAll ? '//' : '/' }, place)
  // BuildKit writes one slash for either form here.
  if (value === undefined && state.options.keepsUnset) return `\${${name}/${pattern}/${replacement}}`
  return replacePattern(value ?? '', pattern, replacement, replacesAll) ?? fail(state, 'pattern', start, pattern)
}

function lookedUp(state: State, reference: Reference, place = state.references.length): string | undefined {
  const { name, start, nameStart, modifier } = reference
  const value = state.lookup(name)
  const nameEnd = nameStart + name.length
  const found = { name, start, end: state.at, nameStart, nameEnd, modifier, isSet: value !== undefined }
  state.references.splice(place, 0, found)
  return value
}

/** A number, one of the shell's special parameters, or letters, digits and underscores. */
function nameAt(state: State): string {
  const { text } = state
  const start = state.at
  const first = text.charAt(start)
  if (first >= '0' && first <= '9') {
    while (text.charAt(state.at) >= '0' && text.charAt(state.at) <= '9') state.at++
    return text.slice(start, state.at)
  }
  if (first !== '' && '@*#?-$!'.includes(first)) {
    state.at++
    return first
  }
  for (let code = text.codePointAt(state.at); isNamePart(code); code = text.codePointAt(state.at)) {
    state.at += code > 0xffff ? 2 : 1
  }
  return text.slice(start, state.at)
}

function isNamePart(code: number | undefined): code is number {
  if (code === undefined) return false
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  }
  return /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(code))
}
