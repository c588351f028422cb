import type { Text } from '../text.ts'

/** A list with at least one element. */
export type NonEmpty<Element> = readonly [Element, ...Element[]]

/**
 * What a person may read about one thing in a Dockerfile. Hover, completion, signature help and the generated pages
 * each show a part of it. Sentences are Markdown of one paragraph; forms and examples are Dockerfile text.
 */
export interface Explanation {
  /** Two or three words that say what it is. */
  readonly title: Text
  /** What it does, for somebody who meets it for the first time. */
  readonly summary: Text
  /** The ways to write it, the one to choose first. */
  readonly forms: NonEmpty<Form>
  readonly example: Text
  /** Whether it makes a layer, and when the build runs it again. */
  readonly cache: Text
  /** The mistake that beginners make, and what to do instead. */
  readonly mistake: Text
  /** The anchor of its section in Docker's Dockerfile reference, without the `#`. */
  readonly reference: string
}

/** One way to write something. */
export interface Form {
  /** As the reference writes it: `[...]` may be left out, `...` repeats, the words in between are placeholders. */
  readonly label: Text
  /** The same as an LSP snippet, for completion. */
  readonly snippet: string
  /** When to choose this form. */
  readonly meaning: Text
  /** The placeholders in order; each label is a part of the form's label. */
  readonly parameters: readonly Parameter[]
}

export interface Parameter {
  readonly label: Text
  readonly meaning: Text
}

/** A way in which something is really written, and what it then means. */
export interface Use {
  readonly code: string
  readonly meaning: Text
}

/** One of the values that can be chosen. */
export interface Choice {
  readonly value: string
  readonly meaning: Text
}

/** What may stand after the `=` of a flag or a mount key. */
export type Value =
  | { readonly kind: FreeValue; readonly suggestions?: NonEmpty<Choice> }
  | { readonly kind: 'choice'; readonly choices: NonEmpty<Choice> }
  | { readonly kind: 'mount'; readonly types: NonEmpty<MountType> }

/**
 * Values that are not chosen from a list; the ones that people use most may be suggested. `boolean` may be left out, which means true. `source` is the name of a stage,
 * a named context or an image. `mode` is octal or, for `--chmod`, symbolic.
 */
export type FreeValue =
  | 'boolean'
  | 'checksum'
  | 'device'
  | 'duration'
  | 'environment'
  | 'identifier'
  | 'mode'
  | 'number'
  | 'owner'
  | 'path'
  | 'pattern'
  | 'platform'
  | 'size'
  | 'source'

/** What an instruction leaves in the image: the layers of a base, a layer of its own, a line in its settings, nothing. */
export type Effect = 'base' | 'layer' | 'settings' | 'nothing'

export interface Instruction extends Explanation {
  /** In capitals. */
  readonly keyword: string
  readonly effect: Effect
  readonly uses: readonly Use[]
  readonly flags: readonly Flag[]
  /** What people mostly write as its argument, where that is a small choice. */
  readonly suggestions?: NonEmpty<Choice>
  /** Whether it may stand after `ONBUILD`. */
  readonly isTrigger: boolean
  /** Whether BuildKit itself replaces variables in its arguments; in `RUN`, `CMD` and `ENTRYPOINT` the shell does. */
  readonly expandsVariables: boolean
}

export interface Flag extends Explanation {
  /** With its dashes. */
  readonly name: string
  readonly value: Value
  /** The value that counts when the flag is not there. */
  readonly fallback: Text
  readonly isRepeatable: boolean
  /** The first version of the Dockerfile syntax that has it, where the reference names one. */
  readonly since?: string
}

/** What `RUN --mount=type=...` can lend to a command. */
export interface MountType extends Explanation {
  readonly type: string
  readonly keys: NonEmpty<MountKey>
}

export interface MountKey {
  readonly name: string
  readonly aliases: readonly string[]
  readonly meaning: Text
  readonly value: Value
  /** The value that counts when the key is not there. */
  readonly fallback: Text
  readonly since?: string
}

/** Something that several instructions share. */
export interface Concept extends Explanation {
  readonly uses: readonly Use[]
}

/** A parser directive, `# name=value` at the top of the file. */
export interface Directive extends Concept {
  readonly name: string
}

/** Words that are the same in every language: code, numbers, names. */
export function alike(words: string): Text {
  return { en: words, ko: words }
}
