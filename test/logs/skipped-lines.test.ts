import { expect, it } from 'vitest'
import type { LogLine, LogOptions } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { skippedLines } from '../../src/logs/skipped-lines.ts'

const lines: readonly LogLine[] = [5, 5, 5, 6, 7].map((at, place) => ({ stream: 'stdout', at, text: `${place}` }))

it('exactly the skipped lines are fetched, also within one millisecond', async () => {
  expect(await textsOf({ count: 3, from: 5, offset: 1 }, 100)).toEqual(['1', '2', '3'])
})

it('only so many are fetched at once', async () => {
  expect(await textsOf({ count: 3, from: 5, offset: 0 }, 2)).toEqual(['0', '1'])
})

it('an engine that is away has none', async () => {
  const engine = {
    async *logs(): AsyncGenerator<LogLine> {
      yield* []
      throw new EngineError('lost', 'socket hang up')
    },
  }
  expect(await skippedLines(engine, 'a', { kind: 'skipped', count: 3, from: 5, offset: 0 }, 100)).toEqual([])
})

async function textsOf(mark: { count: number; from: number; offset: number }, most: number) {
  const engine = {
    async *logs(_: string, { since = 0 }: LogOptions) {
      yield* lines.filter(({ at = 0 }) => at >= since)
    },
  }
  const items = await skippedLines(engine, 'a', { kind: 'skipped', ...mark }, most)
  return items.map((item) => (item.kind === 'line' ? item.text : item.kind))
}
