import { rememberingLast } from '../syntax/remembering-last.ts'
import type { Dockerfile, Instruction, Word } from '../syntax/tree.ts'

/** A FROM and what follows up to the next. */
export type Stage = {
  readonly index: number
  readonly from: Instruction
  readonly instructions: readonly Instruction[]
  /** Image or stage that it starts from, as it is written; undefined where FROM has no arguments. */
  readonly base: Word | undefined
  /** The name behind AS, as it is written. */
  readonly nameWord: Word | undefined
  /** The name in lower case: names do not tell upper from lower case. */
  readonly name: string | undefined
}

/** A file's stages, and what stands before the first. */
export type Stages = {
  readonly list: readonly Stage[]
  /** The instructions above the first FROM: only ARG may stand there. */
  readonly before: readonly Instruction[]
}

/** The stages of a file. */
export const stagesOf = rememberingLast(({ instructions }: Dockerfile): Stages => {
  const before: Instruction[] = []
  const list: (Stage & { readonly instructions: Instruction[] })[] = []
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') list.push({ ...named(instruction), index: list.length, instructions: [] })
    else (list.at(-1)?.instructions ?? before).push(instruction)
  }
  return { list, before }
})

function named(from: Instruction): Pick<Stage, 'from' | 'base' | 'nameWord' | 'name'> {
  const [base, as, third] = from.words
  const nameWord = from.words.length === 3 && as?.text.toLowerCase() === 'as' ? third : undefined
  return { from, base, nameWord, name: nameWord?.text.toLowerCase() }
}
