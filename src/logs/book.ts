import type { LogItem } from './protocol.ts'

/** The last lines of a log, and how far a reader has come. */
export interface Book {
  write(item: LogItem): void
  /** The next items for the reader, at most `limit`; first of all how many were forgotten before they could be read. */
  read(limit: number): readonly LogItem[]
  /** Whether there is something to read. */
  readonly hasMore: boolean
  /** Everything kept, read or not. */
  readonly items: readonly LogItem[]
  /** Begins to read from the first item kept. */
  rewind(): void
  clear(): void
}

/** @param capacity how many items are kept; older ones are forgotten */
export function createBook(capacity: number): Book {
  let items: LogItem[] = []
  // How many items of `items` were forgotten but stand there still: cutting them off one by one would be quadratic.
  let forgotten = 0
  // The place in `items` of the next item to read.
  let next = 0
  let unread = 0
  // The time of the first unread line that was forgotten, and how many lines of the same millisecond were read before.
  let from: number | null = null
  let offset = 0
  let lastRead = { at: noTime, lines: 0 }

  const forget = (item: LogItem | undefined) => {
    if (item?.kind !== 'line') return
    if (unread === 0) {
      from = item.at
      offset = item.at === lastRead.at ? lastRead.lines : 0
    }
    unread += 1
  }

  return {
    write(item) {
      items.push(item)
      if (items.length - forgotten <= capacity) return
      if (next <= forgotten) {
        forget(items[forgotten])
        next = forgotten + 1
      }
      forgotten += 1
      if (forgotten < capacity) return
      items = items.slice(forgotten)
      next -= forgotten
      forgotten = 0
    },
    read(limit) {
      const part = items.slice(next, next + limit)
      next += part.length
      const skipped: readonly LogItem[] = unread > 0 ? [{ kind: 'skipped', count: unread, from, offset }] : []
      unread = 0
      for (const item of part) {
        if (item.kind !== 'line' || item.at === null) continue
        lastRead = { at: item.at, lines: item.at === lastRead.at ? lastRead.lines + 1 : 1 }
      }
      return [...skipped, ...part]
    },
    get hasMore() {
      return next < items.length
    },
    get items() {
      return items.slice(forgotten)
    },
    rewind() {
      next = forgotten
      unread = 0
      lastRead = { at: noTime, lines: 0 }
    },
    clear() {
      items = []
      forgotten = 0
      next = 0
      unread = 0
    },
  }
}

const noTime = Number.NaN
