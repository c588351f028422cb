import type { Sight, ToldSight } from './container-protocol.ts'

/**
 * Tells what is seen of containers. Numbers come once a second from each of them, at moments of their own: they are
 * told together, twice a second, so that the view is drawn that often at most. Whatever else is told at once.
 */
export function gathered(tell: (sights: readonly ToldSight[]) => void): {
  readonly send: (id: string, sight: Sight) => void
  /** Forgets what was not told yet. */
  readonly end: () => void
} {
  let waiting: readonly ToldSight[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    timer = undefined
    waiting = []
  }
  const flush = () => {
    const told = waiting
    end()
    tell(told)
  }
  return {
    send(id, sight) {
      waiting = [...waiting, { id, sight }]
      if (sight.what !== 'usage') return flush()
      timer ??= setTimeout(flush, 500)
    },
    end,
  }
}
