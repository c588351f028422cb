import { type Fix, lint, type Surroundings } from './lint.ts'
import type { Edit } from './rules/rule.ts'
import type { Settings } from './settings.ts'
import { parse } from './syntax/parse.ts'

/** A text with every fix applied that is sure, again and again until nothing is left to mend. */
export function mend(text: string, settings: Settings, surroundings: Surroundings = {}): string {
  let mended = text
  // A fix may make another one possible, but no two of them undo each other for ever.
  for (let round = 0; round < 10; round++) {
    const fixes = lint(parse(mended), settings, surroundings).flatMap(({ fix }) => (fix && !fix.isGuess ? [fix] : []))
    const edits = compatible(fixes)
    if (edits.length === 0) return mended
    mended = applied(mended, edits)
  }
  return mended
}

/** A text with edits applied that do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { range, text: inserted } of [...edits].sort(byPlace)) {
    result += text.slice(at, range.start) + inserted
    at = range.end
  }
  return result + text.slice(at)
}

/** The edits of as many fixes as can be applied together: a fix is applied whole or not at all. */
export function compatible(fixes: readonly Fix[]): readonly Edit[] {
  const taken: Edit[] = []
  for (const { edits } of fixes) {
    if (edits.every((edit) => taken.every((other) => isApart(edit, other)))) taken.push(...edits)
  }
  return taken
}

function isApart({ range: one }: Edit, { range: other }: Edit): boolean {
  return one.end < other.start || other.end < one.start
}

function byPlace(one: Edit, other: Edit): number {
  return one.range.start - other.range.start || one.range.end - other.range.end
}
