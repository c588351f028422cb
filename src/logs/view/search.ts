import type { Chunk } from './chunks.ts'

/** What is looked for, what was found, and which of it is in sight. */
export interface Search {
  readonly question: Question
  readonly matches: readonly Match[]
  /** The same, by the key of their line. */
  readonly inEntry: ReadonlyMap<number, readonly Match[]>
  /** The match in sight, by its place in `matches`; -1 for none. */
  readonly here: number
  /** Whether it is a pattern that makes no sense (yet). */
  readonly isBroken: boolean
}

export interface Question {
  readonly text: string
  readonly matchesCase: boolean
  /** Whether the text is a regular expression. */
  readonly isPattern: boolean
}

/** A stretch of a line. */
export interface Match {
  /** The key of the line. */
  readonly entry: number
  readonly start: number
  readonly end: number
}

/** @param before the search that this one goes on from: what was in sight stays in sight */
export function searchOf(question: Question, chunks: readonly Chunk[], before?: Search): Search {
  const nothing: Search = { question, matches: [], inEntry: new Map(), here: -1, isBroken: false }
  if (question.text === '') return nothing
  const pattern = patternOf(question)
  if (pattern === undefined) return { ...nothing, isBroken: true }
  const matches = matchesIn(chunks, pattern)
  const last = before?.matches[before.here]
  const same =
    last === undefined ? -1 : matches.findIndex(({ entry, start }) => entry === last.entry && start === last.start)
  const inEntry = new Map<number, Match[]>()
  for (const match of matches) inEntry.set(match.entry, [...(inEntry.get(match.entry) ?? []), match])
  return { question, matches, inEntry, here: same >= 0 ? same : matches.length - 1, isBroken: false }
}

function matchesIn(chunks: readonly Chunk[], pattern: RegExp): readonly Match[] {
  const matches: Match[] = []
  for (const { entries } of chunks) {
    for (const entry of entries) {
      if (entry.kind !== 'line') continue
      for (const { index, 0: text } of entry.text.matchAll(pattern)) {
        if (text !== '') matches.push({ entry: entry.key, start: index, end: index + text.length })
      }
      if (matches.length >= most) return matches
    }
  }
  return matches
}

// More than anybody steps through.
const most = 20_000

function patternOf({ text, matchesCase, isPattern }: Question): RegExp | undefined {
  const source = isPattern ? text : text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  try {
    return new RegExp(source, matchesCase ? 'gu' : 'giu')
  } catch {
    return undefined
  }
}
