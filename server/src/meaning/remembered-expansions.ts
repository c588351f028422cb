import type { Expansion, VariableReference } from '../syntax/expansion.ts'
import type { Dockerfile, Instruction, LogicalLine } from '../syntax/tree.ts'
import { expandIn } from './expandable.ts'
import type { ExpandableText } from './texts.ts'

/** What the texts of one instruction come to, in the order in which they are expanded. */
export type Values = {
  readonly list: readonly Value[]
  /** Whether variables that nothing sets are empty for certain. */
  readonly isBaseKnown: boolean
}

export type Value = ExpandableText & {
  /** Which of the instruction's expandables it is. */
  readonly index: number
  readonly expansion: Expansion
  /** What the variables in the text were, one for each reference. */
  readonly variables: readonly (string | undefined)[]
  /** The references to variables that nobody declares there. */
  readonly undeclared: readonly VariableReference[]
  /** The names that could have been meant by these. */
  readonly inScope: readonly string[]
}

/** The variables that an instruction sees. */
export type Seen = {
  readonly valueOf: (name: string) => string | undefined
  readonly isDeclared: (name: string) => boolean
  readonly names: () => Iterable<string>
}

/**
 * What all texts of an instruction come to. Most of a file stays as it is from one version to the next, and so do most
 * values: a text whose variables are what they were comes to the same, and where all do it is the same object. What is
 * remembered lasts as long as the instruction's line.
 */
export function valuesFor(
  file: Dockerfile,
  { line }: Instruction,
  texts: readonly ExpandableText[],
  seen: Seen,
  isBaseKnown: boolean,
): Values {
  const before = remembered.get(line)
  if (before && areSame(before, texts, seen, isBaseKnown)) return before
  return rememberedAs(line, { list: texts.map((text, index) => expanded(file, text, index, seen)), isBaseKnown })
}

function areSame(before: Values, texts: readonly ExpandableText[], seen: Seen, isBaseKnown: boolean): boolean {
  if (before.isBaseKnown !== isBaseKnown || before.list.length !== texts.length) return false
  return before.list.every((value, index) => value.index === index && holds(value, texts[index] ?? none, seen))
}

/** Expands some texts of an instruction, one after the other; what they see may change in between. */
export type Expander = {
  /** The value of the text with that index. */
  readonly expand: (index: number) => Value
  /** All of them so far; the same object as in the last version of the file where nothing has changed. */
  readonly values: () => Values
}

/** An expander that takes from the last version of the file what still holds. @param seen asked anew for each text */
export function expanderFor(
  file: Dockerfile,
  { line }: Instruction,
  texts: readonly ExpandableText[],
  seen: Seen,
  isBaseKnown: boolean,
): Expander {
  const before = remembered.get(line)
  const now: Value[] = []
  return {
    expand: (index) => {
      const text = texts[index] ?? none
      const last = before?.list[now.length]
      const value = last?.index === index && holds(last, text, seen) ? last : expanded(file, text, index, seen)
      now.push(value)
      return value
    },
    values: () => {
      const isSame =
        before?.isBaseKnown === isBaseKnown &&
        before.list.length === now.length &&
        now.every((value, index) => value === before.list[index])
      return isSame ? before : rememberedAs(line, { list: now, isBaseKnown })
    },
  }
}

function rememberedAs(line: LogicalLine, values: Values): Values {
  remembered.set(line, values)
  return values
}

const remembered = new WeakMap<LogicalLine, Values>()
const none: ExpandableText = { text: '', kind: 'word' }

function holds(value: Value, { text, kind }: ExpandableText, seen: Seen): boolean {
  if (value.text !== text || value.kind !== kind) return false
  const { references } = value.expansion
  if (references.length === 0) return true
  if (!references.every(({ name }, index) => seen.valueOf(name) === value.variables[index])) return false
  const undeclared = undeclaredIn(value.expansion, seen)
  if (undeclared.length !== value.undeclared.length) return false
  return undeclared.length === 0 || isSameList([...seen.names()], value.inScope)
}

function expanded(file: Dockerfile, { text, kind }: ExpandableText, index: number, seen: Seen): Value {
  const expansion = expandIn(file, text, kind, seen.valueOf)
  const variables = expansion.references.map(({ name }) => seen.valueOf(name))
  const undeclared = undeclaredIn(expansion, seen)
  const inScope = undeclared.length === 0 ? nobody : [...seen.names()]
  return { text, kind, index, expansion, variables, undeclared, inScope }
}

const nobody: readonly never[] = []

function undeclaredIn({ references }: Expansion, { isDeclared }: Seen): readonly VariableReference[] {
  if (references.every(({ isSet }) => isSet)) return nobody
  return references.filter(({ name, isSet }) => !isSet && !isDeclared(name))
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index])
}
