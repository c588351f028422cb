import { isSpace } from './characters.ts'
import {
  type ExpandedWord,
  type Expansion,
  type ExpansionOptions,
  fail,
  type Lookup,
  type State,
} from './expansion-state.ts'
import { substituted } from './substitution.ts'

export type { Expansion, ExpansionFailure, Lookup, VariableReference } from './expansion-state.ts'

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

/** Within `${...}` nothing is split into words. */
function dollar(state: State): string | undefined {
  return substituted(state, (inner, stop, keepsEscapes) => upTo(inner, stop, keepsEscapes, []))
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

/** `<<` or `<<-` and the blanks behind it belong to one word, or a heredoc's name would be a word of its own. */
function possibleHeredoc(state: State): string {
  const start = state.at++
  if (state.text.charAt(state.at) !== '<') return '<'
  state.at++
  if (state.text.charAt(state.at) === '-') state.at++
  while (isHeredocBlank(state.text.charCodeAt(state.at))) state.at++
  return state.text.slice(start, state.at)
}

function isHeredocBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13
}
