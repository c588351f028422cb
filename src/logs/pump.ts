import type { Book } from './book.ts'
import type { LogItem } from './protocol.ts'

/** Brings what is written in a book to a view, no faster than the view draws it. */
export interface Pump {
  /** There is something new in the book. */
  wake(): void
  /** The view is there, empty: from the beginning. */
  begin(): void
  /** The view has drawn what it got. */
  drawn(): void
  pause(isPaused: boolean): void
  /** The view is gone. */
  end(): void
}

// A flood of lines makes twenty pictures a second, each small enough to be drawn between two frames.
const pauseBetween = 50
const most = 250

export function createPump(book: Book, send: (items: readonly LogItem[]) => void): Pump {
  let isThere = false
  let isPaused = false
  let isDrawing = false
  let timer: NodeJS.Timeout | undefined

  const wake = () => {
    if (!isThere || isPaused || isDrawing || timer !== undefined || !book.hasMore) return
    timer = setTimeout(() => {
      timer = undefined
      isDrawing = true
      send(book.read(most))
    }, pauseBetween)
  }
  const rest = () => {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    wake,
    begin() {
      rest()
      book.rewind()
      isThere = true
      isPaused = false
      isDrawing = false
      wake()
    },
    drawn() {
      isDrawing = false
      wake()
    },
    pause(paused) {
      isPaused = paused
      if (isPaused) rest()
      wake()
    },
    end() {
      rest()
      isThere = false
    },
  }
}
