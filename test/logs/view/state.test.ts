import { describe, expect, it } from 'vitest'
import type { LogHead, LogItem } from '../../../src/logs/protocol.ts'
import { chunkSize } from '../../../src/logs/view/chunks.ts'
import { beginning, type Change, type State, update } from '../../../src/logs/view/state.ts'

describe('the lines of a log', () => {
  it('are kept in chunks, and a full chunk never changes again', () => {
    const first = changed(beginning('en', undefined), items(lines(chunkSize * 2.5)))
    expect(first.chunks.map(({ entries }) => entries.length)).toEqual([chunkSize, chunkSize, chunkSize / 2])
    const second = changed(first, items(lines(chunkSize * 0.7)))
    expect(second.chunks.map(({ entries }) => entries.length)).toEqual([
      chunkSize,
      chunkSize,
      chunkSize,
      chunkSize * 0.2,
    ])
    expect(second.chunks.slice(0, 2)).toEqual(first.chunks.slice(0, 2))
    expect(second.chunks[0]).toBe(first.chunks[0])
    expect(second.chunks[2]?.key).toBe(first.chunks[2]?.key)
  })

  it('are forgotten from the oldest on, but for the last so many', () => {
    const state = changed(
      changed(beginning('en', undefined), { kind: 'told', message: { kind: 'head', ...head, capacity: 300 } }),
      items(lines(1000)),
    )
    expect(state.lines).toBeGreaterThanOrEqual(300)
    expect(state.lines).toBeLessThan(300 + chunkSize)
    expect(state.chunks.at(-1)?.entries.at(-1)).toMatchObject({ text: 'line 999' })
  })

  it('are gone when the log starts over', () => {
    const state = changed(changed(beginning('en', undefined), items(lines(5))), {
      kind: 'told',
      message: { kind: 'start-over' },
    })
    expect(state).toMatchObject({ chunks: [], lines: 0 })
  })

  it('carry a colour on to the next line of the same stream, and not into the other', () => {
    const state = changed(
      beginning('en', undefined),
      items([line('\u001b[31mred'), { ...line('plain'), stream: 'stderr' }, line('still red')]),
    )
    const looks = state.chunks[0]?.entries.map((entry) => entry.kind === 'line' && entry.spans[0]?.look)
    expect(looks).toEqual(['a-r', '', 'a-r'])
  })
})

describe('searching', () => {
  const state = changed(
    beginning('en', undefined),
    items([line('GET / 200'), line('get \u001b[31m4\u001b[0m04 404'), line('x.y')]),
  )

  it('finds every place, also across colours, and stands on the last', () => {
    const found = search(state, { text: '404' })
    expect(found.search.matches).toEqual([
      { entry: 1, start: 4, end: 7 },
      { entry: 1, start: 8, end: 11 },
    ])
    expect(found.search.here).toBe(1)
    expect(found.follows).toBe(false)
  })

  it('minds the case, and reads a pattern, only when asked', () => {
    expect(search(state, { text: 'get' }).search.matches).toHaveLength(2)
    expect(search(state, { text: 'get', matchesCase: true }).search.matches).toHaveLength(1)
    expect(search(state, { text: '.' }).search.matches).toHaveLength(1)
    expect(search(state, { text: '\\d+$', isPattern: true }).search.matches).toHaveLength(2)
  })

  it('says that a pattern makes no sense yet', () => {
    expect(search(state, { text: '(', isPattern: true }).search).toMatchObject({ isBroken: true, matches: [] })
  })

  it('steps in a circle', () => {
    const found = search(state, { text: '404' })
    expect(changed(found, { kind: 'stepped', by: 1 }).search.here).toBe(0)
    expect(changed(found, { kind: 'stepped', by: -1 }).search.here).toBe(0)
    expect(changed(search(state, { text: 'zzz' }), { kind: 'stepped', by: 1 }).search.here).toBe(-1)
  })

  it('stays where it is when new lines come', () => {
    const found = changed(search(state, { text: '404' }), { kind: 'stepped', by: -1 })
    const more = changed(found, items([line('404 again')]))
    expect(more.search.matches).toHaveLength(3)
    expect(more.search.here).toBe(0)
  })
})

const head: LogHead = {
  locale: 'en',
  name: 'web',
  state: 'running',
  exitCode: null,
  connected: true,
  command: 'docker logs web',
  begins: '1000',
  capacity: 10_000,
}

function changed(state: State, change: Change): State {
  return update(state, change)
}

function search(state: State, question: (Change & { kind: 'searched' })['search']): State {
  return update(state, { kind: 'searched', search: question })
}

function items(list: readonly LogItem[]): Change {
  return { kind: 'told', message: { kind: 'items', items: list } }
}

function lines(count: number): readonly LogItem[] {
  return Array.from({ length: count }, (_, number) => line(`line ${number}`))
}

function line(text: string) {
  return { kind: 'line', stream: 'stdout', at: null, text } as const
}
