import type { Row } from './rows.ts'

/** What is drawn of the tree: its rows, and the room of those that are left out. */
export type Piece =
  | { readonly kind: 'row'; readonly row: Row; readonly place: number }
  /** So many pixels of rows out of sight. */
  | { readonly kind: 'gap'; readonly key: string; readonly height: number }

/** A stretch of the tree, in CSS pixels from its top. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/**
 * The rows worth drawing. A short list is drawn whole; of a long one what is in sight, what is near it, and the row
 * that the keyboard is on.
 * @param measured the heights of rows whose height follows from what is in them
 */
export function piecesOf(
  rows: readonly Row[],
  sight: Stretch,
  current: string | undefined,
  measured: ReadonlyMap<string, number>,
): readonly Piece[] {
  if (rows.length <= wholeUpTo) return rows.map((row, place) => ({ kind: 'row', row, place }))
  const pieces: Piece[] = []
  let top = 0
  let gap = 0
  for (const [place, row] of rows.entries()) {
    const bottom = top + heightOf(row, measured)
    const isNear = bottom > sight.top - nearby && top < sight.bottom + nearby
    if (isNear || row.key === current) {
      if (gap > 0) pieces.push({ kind: 'gap', key: `before ${row.key}`, height: gap })
      pieces.push({ kind: 'row', row, place })
      gap = 0
    } else {
      gap += bottom - top
    }
    top = bottom
  }
  return gap > 0 ? [...pieces, { kind: 'gap', key: 'after all', height: gap }] : pieces
}

/** Whether its height follows from what is in it. */
export function isMeasured({ kind }: Row): boolean {
  return kind === 'detail' || kind === 'nothing'
}

const wholeUpTo = 150
const nearby = 600

// As the stylesheet says.
const heights: Readonly<Record<Row['kind'], number>> = {
  section: 22,
  group: 22,
  container: 42,
  image: 22,
  detail: 360,
  nothing: 120,
}

function heightOf(row: Row, measured: ReadonlyMap<string, number>): number {
  return measured.get(row.key) ?? heights[row.kind]
}
