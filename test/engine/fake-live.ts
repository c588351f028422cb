import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { Answer } from '../../src/engine/connect.ts'
import { createLiveEngine, type LiveEngine, type Snapshot } from '../../src/engine/live.ts'
import { createFakeEngine, type FakeEngine } from './fake-engine.ts'

// A live engine over a fake one, fresh for each test of the file that imports it, in a time that passes when it is told to.

export let fake: FakeEngine
export let live: LiveEngine

/** How the fake one is found. */
export const connecting: {
  /** What the next attempts come to; each after them finds the engine. */
  answers: Answer[]
  /** How many attempts there were. */
  count: number
} = { answers: [], count: 0 }

beforeEach(() => {
  vi.useFakeTimers()
  fake = createFakeEngine()
  connecting.answers = []
  connecting.count = 0
  live = createLiveEngine({
    connect: async () => {
      connecting.count += 1
      return connecting.answers.shift() ?? fake.answer
    },
    random: () => 0.5,
  })
})

afterEach(() => {
  live.dispose()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Lets time pass, and everything happen that is due. */
export async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
}

/** The containers in the order in which they are shown. */
export function ids({ containers }: Snapshot): readonly string[] {
  return containers.map(({ id }) => id)
}
