/** The pauses between attempts to connect, in milliseconds: 0.5 s, then twice as long each time, 15 s at most. */
export interface Backoff {
  /** The next pause; a fifth longer or shorter by chance, so that not every window knocks at the same moment. */
  next(): number
  /** It went well: begin with the short pause again. */
  reset(): void
}

/** @param random from 0 to 1, like `Math.random` */
export function createBackoff(random: () => number): Backoff {
  let pause = shortest
  return {
    next() {
      const jittered = pause * (0.8 + 0.4 * random())
      pause = Math.min(pause * 2, longest)
      return Math.min(jittered, longest)
    },
    reset() {
      pause = shortest
    },
  }
}

const shortest = 500
const longest = 15_000
