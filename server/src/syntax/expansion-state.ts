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

/** How far a text is expanded. */
export type State = {
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

/** Refuses the text: nothing comes of it any more. */
export function fail(state: State, kind: ExpansionFailure['kind'], start: number, about = '', message = ''): undefined {
  state.failure = { kind, about, message, start, end: Math.min(Math.max(state.at, start + 1), state.text.length) }
  return undefined
}
