import { expect, it } from 'vitest'
import { createJsonLineReader } from '../../src/engine/ndjson.ts'
import { inChunksOf } from './frame.ts'

it.each([1, 2, 7, 1000])('values come one a line, in chunks of %i bytes', (size) => {
  const text = '{"a":"안녕 🐳"}\r\n\n{"b":[1,2]}\n3\n{"unfinished":'
  expect(valuesIn(inChunksOf(size, Buffer.from(text)))).toEqual([{ a: '안녕 🐳' }, { b: [1, 2] }, 3])
})

it('a line that is no JSON is left out', () => {
  expect(valuesIn([Buffer.from('{"a":1}\n<html>\n{"b":2}\n')])).toEqual([{ a: 1 }, { b: 2 }])
})

it('a line without an end is refused before it fills the memory', () => {
  const read = createJsonLineReader()
  const chunk = Buffer.alloc(1024 * 1024, 'x')
  expect(() => {
    for (let count = 0; count < 20; count += 1) read(chunk)
  }).toThrow(expect.objectContaining({ kind: 'invalid' }))
})

function valuesIn(chunks: readonly Buffer[]): readonly unknown[] {
  return chunks.flatMap(createJsonLineReader())
}
