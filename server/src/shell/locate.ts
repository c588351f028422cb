import type { Span } from '../syntax/span.ts'

/** Gives the place of a stretch of a text, counted from the instruction's origin. */
export type Locate = (start: number, end: number) => Span

/** Text and where its characters stand. */
export type Located = { readonly text: string; readonly locate: Locate }

/** A stretch of a located text, as a text of its own. */
export function part({ text, locate }: Located, start: number, end: number): Located {
  return { text: text.slice(start, end), locate: (from, to) => locate(start + from, start + to) }
}

/** A text made out of another, and where there each of its characters starts and ends. */
export type Derived = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] }

/** A text made out of another, with its places. */
export function derived({ text, starts, ends }: Derived, locate: Locate): Located {
  const last = ends.at(-1) ?? 0
  return {
    text,
    locate: (start, end) => {
      const from = starts[start] ?? last
      return locate(from, end > start ? (ends[end - 1] ?? last) : from)
    },
  }
}
