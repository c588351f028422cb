import { isSpace } from './characters.ts'
import { replacePattern, trimPattern } from './patterns.ts'

/** How to expand. The flags are those of BuildKit's shell lexer. */
export type ExpansionOptions = {
  readonly escapeCharacter: string
  readonly keepsQuotes?: boolean
  readonly keepsEscapes?: boolean
  /** Leaves references to unset variables as they are written. */
  readonly keepsUnset?: boolean
  /** Takes quotes for plain characters. */
  readonly ignoresQuotes?: boolean
}

/** Gives a variable's value; undefined where it is not set. */
export type Lookup = (name: string) => string | undefined

/** What a text comes to when its variables are put in. Offsets are those of the text. */
export type Expansion = {
  readonly result: string
  /** The result split at spaces outside of quotes. */
  readonly words: readonly ExpandedWord[]
  /** Every `$name` and `${name...}`, in order, also within the default of another. */
  readonly references: readonly VariableReference[]
  /** Why BuildKit refuses the text; then `result` is empty and `words` too. */
  readonly failure: ExpansionFailure | undefined
}

export type ExpandedWord = { readonly text: string; readonly start: number; readonly end: number }

/** `$name` or `${name...}`. */
export type VariableReference = {
  readonly name: string
  /** From the `$` to its last character. */
  readonly start: number
  readonly end: number
  readonly nameStart: number
  readonly nameEnd: number
  /** `:-`, `#`, `/` and so on; empty for a plain reference. */
  readonly modifier: string
  readonly isSet: boolean
}

export type ExpansionFailure = {
  readonly kind:
    | 'singleQuote'
    | 'doubleQuote'
    | 'brace'
    | 'substitution'
    | 'slash'
    | 'modifier'
    | 'required'
    | 'pattern'
    | 'unclosed'
  /** The modifier, the pattern or the variable in question. */
  readonly about: string
  /** The text's own message of `${name:?message}`. */
  readonly message: string
  readonly start: number
  readonly end: number
}

/**
 * Expands variables and takes out quotes and escapes, as BuildKit's `shell/lex.go` does, with its quirks: the default of
 * a variable is expanded whether it is used or not, and a nested default drops the part of a word before it from `words`.
 */
export function expand(text: string, options: ExpansionOptions, lookup: Lookup): Expansion {
  const state: State = {
    text,
    options,
    lookup,
    at: 0,
    depth: 0,
    keepsEscapes: options.keepsEscapes ?? false,
    word: '',
    wordStart: 0,
    references: [],
    failure: undefined,
  }
  const words: ExpandedWord[] = []
  const result = upTo(state, undefined, state.keepsEscapes, words)
  if (result === undefined) return { result: '', words: [], references: state.references, failure: state.failure }
  return { result, words, references: state.references, failure: undefined }
}

type State = {
  readonly text: string
  readonly options: ExpansionOptions
  readonly lookup: Lookup
  at: number
  depth: number
  keepsEscapes: boolean
  word: string
  wordStart: number
  readonly references: VariableReference[]
  failure: ExpansionFailure | undefined
}

/** Everything up to `stop`, which is consumed, or up to the end where there is no `stop`. */
function upTo(state: State, stop: string | undefined, keepsEscapes: boolean, words: ExpandedWord[]) {
  const { text, options } = state
  const outerEscapes = state.keepsEscapes
  const start = state.at
  state.keepsEscapes = keepsEscapes
  state.word = ''
  let result = ''
  let isInWord = false

  const finish = () => {
    if (state.word !== '') words.push({ text: state.word, start: state.wordStart, end: state.at })
    state.word = ''
    state.keepsEscapes = outerEscapes
  }
  const add = (part: string, from: number) => {
    if (state.word === '') state.wordStart = from
    state.word += part
    isInWord = true
  }
  const addSplit = (part: string, from: number) => {
    for (const character of part) {
      if (!isSpace(character.charCodeAt(0))) add(character, from)
      else if (isInWord && state.word !== '') {
        words.push({ text: state.word, start: state.wordStart, end: from })
        state.word = ''
        isInWord = false
      }
    }
  }

  while (state.at < text.length) {
    const from = state.at
    const character = text.charAt(from)
    if (character === stop) {
      finish()
      state.at++
      return result
    }
    const special = specials[character]
    if (special && !(options.ignoresQuotes && (character === '"' || character === "'"))) {
      const part = special(state)
      if (part === undefined) {
        state.keepsEscapes = outerEscapes
        return undefined
      }
      result += part
      if (character === '$') addSplit(part, from)
      else add(part, from)
      continue
    }
    state.at++
    if (character !== options.escapeCharacter) {
      result += character
      addSplit(character, from)
      continue
    }
    if (state.keepsEscapes) {
      add(character, from)
      result += character
    }
    if (state.at >= text.length) break
    const escaped = text.charAt(state.at++)
    add(escaped, from)
    result += escaped
  }
  if (stop !== undefined) {
    state.keepsEscapes = outerEscapes
    return fail(state, 'unclosed', start, stop)
  }
  finish()
  return result
}

const specials: Readonly<Record<string, ((state: State) => string | undefined) | undefined>> = {
  $: dollar,
  "'": singleQuoted,
  '"': doubleQuoted,
  '<': possibleHeredoc,
}

function singleQuoted(state: State): string | undefined {
  const start = state.at
  const close = state.text.indexOf("'", start + 1)
  if (close < 0) {
    state.at = state.text.length
    return fail(state, 'singleQuote', start)
  }
  state.at = close + 1
  return state.options.keepsQuotes ? state.text.slice(start, close + 1) : state.text.slice(start + 1, close)
}

function doubleQuoted(state: State): string | undefined {
  const { text, options } = state
  const start = state.at++
  let result = options.keepsQuotes ? '"' : ''
  while (state.at < text.length) {
    const character = text.charAt(state.at)
    if (character === '"') {
      state.at++
      return options.keepsQuotes ? `${result}"` : result
    }
    if (character === '$') {
      const value = dollar(state)
      if (value === undefined) return undefined
      result += value
      continue
    }
    state.at++
    if (character !== options.escapeCharacter) {
      result += character
      continue
    }
    if (state.keepsEscapes) result += character
    if (state.at >= text.length) continue
    const next = text.charAt(state.at)
    // Only these can be escaped within double quotes; any other escape character stays.
    if (next === '"' || next === '$' || next === options.escapeCharacter) {
      state.at++
      result += next
    } else result += character
  }
  return fail(state, 'doubleQuote', start)
}

/** `<<` and the blanks behind it belong to one word, or a heredoc's name would be a word of its own. */
function possibleHeredoc(state: State): string {
  const start = state.at++
  if (state.text.charAt(state.at) !== '<') return '<'
  state.at++
  while (isHeredocBlank(state.text.charCodeAt(state.at))) state.at++
  return state.text.slice(start, state.at)
}

function isHeredocBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13
}

function dollar(state: State): string | undefined {
  // No one nests this deep by hand, and the call stack has an end.
  if (state.depth > 64) return fail(state, 'brace', state.at)
  state.depth++
  const value = substitution(state)
  state.depth--
  return value
}

function substitution(state: State): string | undefined {
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
  if (first === '/') return replaced(state, reference)
  const sign = first === ':' ? text.charAt(state.at++) : first
  return modified(state, { ...reference, modifier: first === ':' ? first + sign : first }, sign)
}

type Reference = {
  readonly name: string
  readonly start: number
  readonly nameStart: number
  readonly modifier: string
}

function modified(state: State, reference: Reference, sign: string): string | undefined {
  const { name, start, modifier } = reference
  const isPattern = sign === '#' || sign === '%'
  if (!(modifier in modifiers) && (!modifier.startsWith(':') || isPattern))
    return fail(state, 'modifier', start, modifier)
  const place = state.references.length
  const word = upTo(state, '}', isPattern, [])
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
function replaced(state: State, { name, start, nameStart }: Omit<Reference, 'modifier'>): string | undefined {
  const { text } = state
  const replacesAll = text.charAt(state.at) === '/'
  if (replacesAll) state.at++
  const place = state.references.length
  const pattern = upTo(state, '/', true, [])
  if (pattern === undefined) return state.at >= text.length ? fail(state, 'slash', start) : undefined
  const replacement = upTo(state, '}', true, [])
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

function fail(state: State, kind: ExpansionFailure['kind'], start: number, about = '', message = ''): undefined {
  state.failure = { kind, about, message, start, end: Math.min(Math.max(state.at, start + 1), state.text.length) }
  return undefined
}
