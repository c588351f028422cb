import type { Dockerfile, Instruction, LogicalLine, Word } from '../syntax/tree.ts'
import { type Expandable, expandablesOf } from './expandable.ts'

/** What an instruction has to do with variables, wherever it stands. */
export type Texts = {
  /** What there is to expand, in the order of the instruction. */
  readonly expandables: readonly ExpandableText[]
  /** What ARG and ENV set. */
  readonly assignments: readonly Assignment[]
}

export type ExpandableText = Pick<Expandable, 'text' | 'kind'>

/** `name=value`; an ARG may be without a value. */
export type Assignment = { readonly name: Part; readonly value: Part | undefined }

/** A text and its index among the expandables; -1 where it stands for itself. */
export type Part = { readonly text: string; readonly index: number }

/** The answer is kept as long as the instruction's line is, so that after an edit elsewhere nothing is read again. */
export function textsOf(file: Dockerfile, instruction: Instruction): Texts {
  const { keyword, line } = instruction
  if (keyword === 'RUN' && instruction.flags.length === 0) return nothing
  // What stands behind ONBUILD has the same line, and its heredocs only once it fires.
  const isWhole = instruction.heredocs.length > 0 || !line.text.includes('<<')
  const known = isWhole ? cache.get(line) : undefined
  if (known?.keyword === keyword) return known.texts
  const texts = read(file, instruction)
  if (isWhole) cache.set(line, { keyword, texts })
  return texts
}

const cache = new WeakMap<LogicalLine, { readonly keyword: string; readonly texts: Texts }>()
const nothing: Texts = { expandables: [], assignments: [] }

function read(file: Dockerfile, instruction: Instruction): Texts {
  const expandables = expandablesOf(file, instruction)
  const part = (word: Word) => ({ text: word.text, index: expandables.findIndex(({ node }) => node === word) })
  const isSetting = instruction.keyword === 'ARG' || instruction.keyword === 'ENV'
  const pairs = isSetting ? instruction.pairs : []
  if (expandables.length === 0 && pairs.length === 0) return nothing
  return {
    expandables: expandables.map(({ text, kind }) => ({ text, kind })),
    assignments: pairs.map(({ name, value }) => ({ name: part(name), value: value && part(value) })),
  }
}
