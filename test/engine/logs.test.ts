import { describe, expect, it } from 'vitest'
import type { LogLine } from '../../src/engine/engine.ts'
import { createLogReader, type LogFormat } from '../../src/engine/logs.ts'
import { frame, inChunksOf } from './frame.ts'

const stamp = '2026-11-22T01:21:22.141383241Z'
const at = Date.parse('2026-11-22T01:21:22.141Z')
const frames: LogFormat = { terminal: false, timestamps: false }
const stampedFrames: LogFormat = { terminal: false, timestamps: true }

describe('a log', () => {
  it.each([1, 3, 1000])('is read line by line, in chunks of %i bytes', (size) => {
    const log = Buffer.concat([frame(1, 'one\ntwo\n'), frame(2, 'wrong\n'), frame(1, '\nthree')])
    expect(shown(frames, inChunksOf(size, log))).toEqual([
      'stdout one',
      'stdout two',
      'stderr wrong',
      'stdout ',
      'stdout three',
    ])
  })

  it.each([1, 2, 5])('keeps characters whole that chunks of %i bytes break', (size) => {
    const log = Buffer.concat([frame(1, '안녕하세요 🐳\n'), frame(2, '오류\n')])
    expect(shown(frames, inChunksOf(size, log))).toEqual(['stdout 안녕하세요 🐳', 'stderr 오류'])
  })

  it('keeps a character whole that two frames break, with the other stream between them', () => {
    const whale = Buffer.from('🐳\n')
    const log = [frame(1, whale.subarray(0, 2)), frame(2, '오\n'), frame(1, whale.subarray(2))]
    expect(shown(frames, log)).toEqual(['stderr 오', 'stdout 🐳'])
  })

  it('ends with a broken character shown as one', () => {
    expect(shown(frames, [frame(1, Buffer.from('오').subarray(0, 2))])).toEqual(['stdout \uFFFD'])
  })

  it('keeps a carriage return of a program without a terminal', () => {
    expect(shown(frames, [frame(1, 'a\r\n')])).toEqual(['stdout a\r'])
  })

  it.each([1, 4, 1000])('of a terminal is one raw stream, in chunks of %i bytes', (size) => {
    const log = inChunksOf(size, Buffer.from('42\r\n오\r\n$ '))
    expect(shown({ terminal: true, timestamps: false }, log)).toEqual(['stdout 42', 'stdout 오', 'stdout $ '])
  })

  it.each([1, 10, 1000])('has the time of each line when asked, in chunks of %i bytes', (size) => {
    const log = Buffer.concat([frame(1, `${stamp} one\n`), frame(2, `${stamp} two words\n`)])
    expect(linesIn(stampedFrames, inChunksOf(size, log))).toEqual([
      { stream: 'stdout', at, text: 'one' },
      { stream: 'stderr', at, text: 'two words' },
    ])
  })

  it('takes the time out of every frame of a long line', () => {
    const log = [frame(1, `${stamp} ${'a'.repeat(16384)}`), frame(1, `2026-11-22T01:21:23Z b\n`)]
    expect(linesIn(stampedFrames, log)).toEqual([{ stream: 'stdout', at, text: `${'a'.repeat(16384)}b` }])
  })

  it('has the time of each line of a terminal', () => {
    const log = [Buffer.from(`${stamp} one\r\n${stamp} \r\n`)]
    expect(linesIn({ terminal: true, timestamps: true }, log)).toEqual([
      { stream: 'stdout', at, text: 'one' },
      { stream: 'stdout', at, text: '' },
    ])
  })

  it('leaves out a time that is none', () => {
    expect(linesIn(stampedFrames, [frame(1, 'soon hello\n')])).toEqual([
      { stream: 'stdout', at: undefined, text: 'hello' },
    ])
  })

  it('hands on an endless line in parts', () => {
    const reader = createLogReader(frames)
    const chunk = frame(1, 'x'.repeat(100_000))
    const parts = [chunk, chunk, chunk, chunk].flatMap(reader.read)
    expect(parts).toHaveLength(1)
    expect(
      parts
        .concat(reader.rest())
        .map(({ text }) => text)
        .join(''),
    ).toHaveLength(400_000)
  })
})

function linesIn(format: LogFormat, chunks: readonly Buffer[]): readonly LogLine[] {
  const reader = createLogReader(format)
  return [...chunks.flatMap((chunk) => reader.read(chunk)), ...reader.rest()]
}

function shown(format: LogFormat, chunks: readonly Buffer[]): readonly string[] {
  return linesIn(format, chunks).map(({ stream, text }) => `${stream} ${text}`)
}
