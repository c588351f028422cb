import { isFocusable, isOpen, type Row } from './rows.ts'
import type { Change } from './update.ts'

/** What a key does on a row of the tree, as in a treegrid of the ARIA practices; undefined for a key that means nothing. */
export function changeFor(key: string, rows: readonly Row[], current: string | undefined): Change | undefined {
  const places = rows.filter(isFocusable)
  const place = places.findIndex((row) => row.key === current)
  const row = places[place]
  const went = (to: Row | undefined): Change | undefined => to && { kind: 'went', key: to.key }
  switch (key) {
    case 'ArrowDown':
      return went(places[place + 1])
    case 'ArrowUp':
      return went(places[place - 1])
    case 'Home':
      return went(places[0])
    case 'End':
      return went(places.at(-1))
    case 'ArrowRight':
      return row && isOpen(row) === false ? { kind: 'turned', key: row.key } : undefined
    case 'ArrowLeft':
      if (row && isOpen(row)) return { kind: 'turned', key: row.key }
      return row && went(places.slice(0, place).findLast(({ level }) => level < row.level))
    case 'Enter':
    case ' ':
      return row && isOpen(row) !== undefined ? { kind: 'turned', key: row.key } : undefined
    default:
      return undefined
  }
}
