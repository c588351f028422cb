import { describe, expect, it } from 'vitest'
import { createBook } from '../../src/logs/book.ts'
import type { LogItem } from '../../src/logs/protocol.ts'

describe('the book of a log', () => {
  it('is read once, in order, in pieces', () => {
    const book = bookWith(100, 5)
    expect(textsOf(book.read(2))).toEqual(['0', '1'])
    expect(book.hasMore).toBe(true)
    expect(textsOf(book.read(9))).toEqual(['2', '3', '4'])
    expect(book.hasMore).toBe(false)
    expect(book.read(9)).toEqual([])
  })

  it('keeps the last lines, and says how many were never read', () => {
    const book = bookWith(10, 25)
    const [skipped, ...lines] = book.read(100)
    expect(skipped).toMatchObject({ kind: 'skipped', count: 15 })
    expect(textsOf(lines)).toEqual(['15', '16', '17', '18', '19', '20', '21', '22', '23', '24'])
  })

  it('says where the unread ones begin: at which time, and after how many of that very millisecond', () => {
    const book = createBook(2)
    const at = (time: number) => book.write({ kind: 'line', stream: 'stdout', at: time, text: '' })
    for (const time of [1, 2, 2]) at(time)
    book.read(9)
    for (const time of [2, 3, 4, 5]) at(time)
    expect(book.read(9)[0]).toEqual({ kind: 'skipped', count: 2, from: 2, offset: 2 })
  })

  it('counts no line as skipped that was read before it was forgotten', () => {
    const book = bookWith(10, 10)
    book.read(10)
    for (let line = 10; line < 15; line += 1) book.write(lineOf(line))
    expect(textsOf(book.read(100))).toEqual(['10', '11', '12', '13', '14'])
  })

  it('goes on over many times its capacity', () => {
    const book = createBook(10)
    const read: string[] = []
    for (let line = 0; line < 1000; line += 1) {
      book.write(lineOf(line))
      if (line % 7 === 0) read.push(...textsOf(book.read(100)))
    }
    read.push(...textsOf(book.read(100)))
    expect(read).toEqual(Array.from({ length: 1000 }, (_, line) => `${line}`))
    expect(textsOf(book.items)).toEqual(Array.from({ length: 10 }, (_, line) => `${line + 990}`))
  })

  it('can be read again from its beginning', () => {
    const book = bookWith(10, 12)
    book.read(100)
    book.rewind()
    expect(textsOf(book.read(100))).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11'])
  })

  it('is empty when it was cleared', () => {
    const book = bookWith(10, 25)
    book.clear()
    expect(book.hasMore).toBe(false)
    expect(book.read(100)).toEqual([])
  })
})

function bookWith(capacity: number, lines: number) {
  const book = createBook(capacity)
  for (let line = 0; line < lines; line += 1) book.write(lineOf(line))
  return book
}

function lineOf(line: number): LogItem {
  return { kind: 'line', stream: 'stdout', at: null, text: `${line}` }
}

function textsOf(items: readonly LogItem[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'line' ? [item.text] : []))
}
