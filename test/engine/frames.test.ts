import { describe, expect, it } from 'vitest'
import { createFrameSplitter } from '../../src/engine/frames.ts'
import { frame, inChunksOf } from './frame.ts'

describe('frames', () => {
  it.each([1, 2, 3, 7, 8, 9, 64, 1000])('are the same in chunks of %i bytes', (size) => {
    const log = Buffer.concat([
      frame(1, 'one\n'),
      frame(2, 'two\n'),
      frame(1, ''),
      frame(1, 'x'.repeat(100)),
      frame(0, 'in'),
    ])
    expect(written(inChunksOf(size, log))).toEqual([
      ['stdout', 'one\n'],
      ['stderr', 'two\n'],
      ['stdout', 'x'.repeat(100)],
      ['stdout', 'in'],
    ])
  })

  it('are handed on before they are complete', () => {
    const split = createFrameSplitter()
    const [piece] = split(frame(1, 'abcdef').subarray(0, 10))
    expect(piece).toMatchObject({ stream: 'stdout', opens: true })
    expect(piece?.bytes.toString()).toBe('ab')
  })

  it('take time in proportion to their length, also one of many small chunks', () => {
    const split = createFrameSplitter()
    let length = 0
    let copied = 0
    for (const chunk of inChunksOf(1024, frame(1, 'x'.repeat(4 * 1024 * 1024)))) {
      for (const { bytes } of split(chunk)) {
        length += bytes.length
        if (bytes.buffer !== chunk.buffer) copied += bytes.length
      }
    }
    expect(length).toBe(4 * 1024 * 1024)
    expect(copied).toBe(0)
  })

  it('show an error that the Engine itself puts in the stream as stderr', () => {
    expect(written([frame(3, 'lost the log')])).toEqual([['stderr', 'lost the log']])
  })

  it.each([frame(9, 'x'), Buffer.from('not a frame'), Buffer.from([1, 0, 0, 1, 0, 0, 0, 1])])('are not %j', (bytes) => {
    expect(() => createFrameSplitter()(bytes)).toThrow(expect.objectContaining({ kind: 'invalid' }))
  })
})

/** What each frame holds, in order. */
function written(chunks: readonly Buffer[]): readonly (readonly [string, string])[] {
  const frames: [string, string][] = []
  const split = createFrameSplitter()
  for (const { stream, bytes, opens } of chunks.flatMap(split)) {
    const last = frames.at(-1)
    if (opens || !last) frames.push([stream, bytes.toString()])
    else last[1] += bytes.toString()
  }
  return frames
}
