/** Does `work` for each `push`, but not as often as it is pushed. */
export interface Burst {
  push(): void
  /** Nothing is done from now on; work under way goes on to its end. */
  stop(): void
}

/**
 * The first push of a burst is answered at once. While others follow, the pauses between two rounds of work
 * double from 25 to 400 ms, and what comes in a pause is done together after it. A pause without a push ends the burst.
 * @param work must not throw
 */
export function createBurst(work: () => Promise<void>): Burst {
  let wanted = false
  let pause = shortest
  let busy = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  function push(): void {
    wanted = true
    if (!busy) void round()
  }

  async function round(): Promise<void> {
    if (stopped) return
    busy = wanted
    if (!wanted) {
      pause = shortest
      return
    }
    wanted = false
    await work()
    if (stopped) return
    timer = setTimeout(() => void round(), pause)
    pause = Math.min(pause * 2, longest)
  }

  function stop(): void {
    stopped = true
    clearTimeout(timer)
  }

  return { push, stop }
}

const shortest = 25
const longest = 400
