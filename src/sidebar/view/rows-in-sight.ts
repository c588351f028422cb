import { type Piece, piecesInSight, type Stretch } from '../../webview/view/in-sight.ts'
import type { Row } from './rows.ts'

/**
 * The rows worth drawing. A short list is drawn whole; of a long one what is in sight, what is near it, and the row
 * that the keyboard is on.
 * @param measured the heights of rows whose height follows from what is in them
 */
export function rowsInSight(
  rows: readonly Row[],
  sight: Stretch,
  current: string | undefined,
  measured: ReadonlyMap<string, number>,
): readonly Piece<Row>[] {
  const isShort = rows.length <= wholeUpTo
  const standing = {
    keyOf: ({ key }: Row) => key,
    heightOf: ({ key, kind }: Row) => measured.get(key) ?? heights[kind],
    isKept: ({ key }: Row) => isShort || key === current,
    nearby: 600,
  }
  return piecesInSight(rows, standing, sight)
}

/** Whether its height follows from what is in it. */
export function isMeasured({ kind }: Row): boolean {
  return kind === 'detail' || kind === 'thing-detail' || kind === 'transfer' || kind === 'nothing'
}

const wholeUpTo = 150

// As the stylesheet says.
const heights: Readonly<Record<Row['kind'], number>> = {
  section: 22,
  group: 22,
  container: 42,
  thing: 22,
  'thing-detail': 210,
  transfer: 90,
  detail: 360,
  nothing: 120,
}
