import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'

/** By how many milliseconds the host's clock is ahead of the view's: with a remote engine they are two machines' clocks. */
export const ClockAhead = createContext(0)

/**
 * Words that change with time. Only the component that shows them is drawn again, and only when they are others.
 * @param words what to say at a moment, in milliseconds since 1970 by the host's clock
 */
export function useTicking(words: (now: number) => string): string {
  const ahead = useContext(ClockAhead)
  const now = words(Date.now() + ahead)
  const [, setShown] = useState(now)
  useEffect(() => onTick(() => setShown(words(Date.now() + ahead))))
  return now
}

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function onTick(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(tick, 1000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function tick(): void {
  for (const listener of [...listeners]) listener()
}
