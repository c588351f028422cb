import { rememberingLast } from './remembering-last.ts'
import type { Dockerfile, Instruction } from './tree.ts'

/**
 * The instructions with one of some keywords, those of one keyword in the order of the file. A file is sorted once,
 * however many ask: most rules are about keywords that a file hardly has.
 */
export function instructionsNamed(file: Dockerfile, ...keywords: readonly string[]): readonly Instruction[] {
  const index = indexOf(file)
  if (keywords.length === 1) return index.get(keywords[0] ?? '') ?? none
  return keywords.flatMap((keyword) => index.get(keyword) ?? none)
}

/** The keywords of a file, known or not, and those behind ONBUILD. */
export function keywordsIn(file: Dockerfile): ReadonlySet<string> {
  const index = indexOf(file)
  const keywords = new Set(index.keys())
  for (const instruction of index.get('ONBUILD') ?? none) {
    for (let held = instruction.trigger; held; held = held.trigger) keywords.add(held.keyword)
  }
  return keywords
}

const indexOf = rememberingLast(({ instructions }: Dockerfile): ReadonlyMap<string, readonly Instruction[]> => {
  const index = new Map<string, Instruction[]>()
  for (const instruction of instructions) {
    const named = index.get(instruction.keyword)
    if (named) named.push(instruction)
    else index.set(instruction.keyword, [instruction])
  }
  return index
})

const none: readonly Instruction[] = []
