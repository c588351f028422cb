import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBook } from '../../src/logs/book.ts'
import { createPump } from '../../src/logs/pump.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the pump', () => {
  it('brings nothing before the view is there', () => {
    const { write, batches } = scene()
    write(3)
    vi.runAllTimers()
    expect(batches).toEqual([])
  })

  it('brings what comes together as one batch', () => {
    const { write, pump, batches } = scene()
    pump.begin()
    write(3)
    write(4)
    vi.runAllTimers()
    expect(batches).toEqual([7])
  })

  it('waits until a batch is drawn, however much comes', () => {
    const { write, pump, batches } = scene()
    pump.begin()
    write(600)
    vi.runAllTimers()
    expect(batches).toEqual([250])
    vi.runAllTimers()
    expect(batches).toEqual([250])
    for (let time = 0; time < 5; time += 1) {
      pump.drawn()
      vi.runAllTimers()
    }
    expect(batches).toEqual([250, 250, 100])
  })

  it('brings nothing while it is held back, and all of it afterwards', () => {
    const { write, pump, batches } = scene()
    pump.begin()
    pump.pause(true)
    write(9)
    vi.runAllTimers()
    expect(batches).toEqual([])
    pump.pause(false)
    vi.runAllTimers()
    expect(batches).toEqual([9])
  })

  it('begins from the beginning for every new document of the view', () => {
    const { write, pump, batches } = scene()
    pump.begin()
    write(9)
    vi.runAllTimers()
    pump.end()
    write(1)
    vi.runAllTimers()
    pump.begin()
    vi.runAllTimers()
    expect(batches).toEqual([9, 10])
  })
})

function scene() {
  const batches: number[] = []
  const book = createBook(10_000)
  const pump = createPump(book, (items) => batches.push(items.length))
  const write = (lines: number) => {
    for (let line = 0; line < lines; line += 1) book.write({ kind: 'line', stream: 'stdout', at: null, text: '' })
    pump.wake()
  }
  return { pump, batches, write }
}
