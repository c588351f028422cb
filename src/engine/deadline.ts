/** A signal that ends after a time, or with another one. */
export interface Deadline {
  readonly signal: AbortSignal
  /** The time has passed. */
  isOver(): boolean
  clear(): void
}

// Not AbortSignal.any: on Node 20 it holds on to every signal derived from one that lives long.
export function createDeadline(milliseconds: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  let over = false
  const abort = () => controller.abort()
  const timer = setTimeout(() => {
    over = true
    abort()
  }, milliseconds)
  outer?.addEventListener('abort', abort)
  if (outer?.aborted) abort()
  return {
    signal: controller.signal,
    isOver: () => over,
    clear() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', abort)
    },
  }
}
