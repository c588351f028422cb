import type { Expansion, Lookup } from '../syntax/expansion.ts'
import type { Dockerfile, Instruction, LogicalLine } from '../syntax/tree.ts'
import { type Expandable, expandIn } from './expandable.ts'

/** What the texts of one instruction come to, in the order in which they are expanded. */
export type Values = {
  readonly list: readonly Value[]
  /** Whether variables that nothing sets are empty for certain. */
  readonly isBaseKnown: boolean
}

type Value = Pick<Expandable, 'text' | 'kind'> & {
  readonly expansion: Expansion
  /** What the variables in the text were, one for each reference. */
  readonly variables: readonly (string | undefined)[]
}

/** Expands the texts of an instruction, one after the other. */
export type Expander = {
  readonly expand: (expandable: Expandable, lookup: Lookup) => Expansion
  /** All of them so far; the same object as in the last version of the file where nothing has changed. */
  readonly values: () => Values
}

/**
 * Most of a file stays as it is from one version to the next, and so do most values: a text whose variables are what they
 * were comes to the same. What is remembered lasts as long as the instruction's line.
 */
export function expanderFor(file: Dockerfile, { line }: Instruction, isBaseKnown: boolean): Expander {
  const before = remembered.get(line)
  const now: Value[] = []
  return {
    expand: (expandable, lookup) => {
      const last = before?.list[now.length]
      const value = last && holds(last, expandable, lookup) ? last : expanded(file, expandable, lookup)
      now.push(value)
      return value.expansion
    },
    values: () => {
      const isSame =
        before?.isBaseKnown === isBaseKnown &&
        before.list.length === now.length &&
        now.every((value, index) => value === before.list[index])
      if (isSame) return before
      const values = { list: now, isBaseKnown }
      remembered.set(line, values)
      return values
    },
  }
}

const remembered = new WeakMap<LogicalLine, Values>()

function holds({ text, kind, expansion, variables }: Value, expandable: Expandable, lookup: Lookup): boolean {
  if (text !== expandable.text || kind !== expandable.kind) return false
  return expansion.references.every(({ name }, index) => lookup(name) === variables[index])
}

function expanded(file: Dockerfile, { text, kind }: Expandable, lookup: Lookup): Value {
  const expansion = expandIn(file, text, kind, lookup)
  return { text, kind, expansion, variables: expansion.references.map(({ name }) => lookup(name)) }
}
