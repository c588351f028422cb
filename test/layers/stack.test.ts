import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../src/engine/image-engine.ts'
import type { Stack } from '../../src/layers/protocol.ts'
import { stackOf } from '../../src/layers/stack.ts'
import { columnOf } from '../../src/layers/view/column.ts'

const history = [
  entry('CMD ["web"]', 0),
  entry('COPY site/ /html/ # buildkit', 20),
  entry('ENV A=1', 0),
  entry('RUN /bin/sh -c install # buildkit', 60),
  entry('/bin/sh -c #(nop) ADD file:1 in / ', 100),
]
const layers = ['one', 'two', 'three']
const base = { name: 'nginx:1.27', layers: ['one', 'two'] }

describe('the stack', () => {
  it('has a layer for what changes files, and notes between them', () => {
    const { layers: rows } = stackOf(history, layers, [])
    expect(rows.map(({ keyword, isNote }) => `${keyword}${isNote ? ' (note)' : ''}`)).toEqual([
      'CMD (note)',
      'COPY',
      'ENV (note)',
      'RUN',
      'ADD',
    ])
  })

  it('marks layers that other images have, where those begin with the same ones', () => {
    const other = { name: 'other:1', layers: ['zero', 'two', 'three'] }
    const debian = { name: 'debian:12', layers: ['one'] }
    const { layers: rows } = stackOf(history, layers, [base, debian, other])
    expect(rows.map(({ sharedWith }) => sharedWith)).toEqual([
      null,
      [],
      null,
      ['nginx:1.27'],
      ['nginx:1.27', 'debian:12'],
    ])
  })

  it('begins on the image with the most layers that it begins with', () => {
    const same = { name: 'copy:1', layers }
    expect(stackOf(history, layers, [{ name: 'debian:12', layers: ['one'] }, base, same]).base).toEqual({
      name: 'nginx:1.27',
      at: 3,
      line: null,
    })
  })

  it('knows an instruction that left an empty layer', () => {
    const empty = [entry('RUN /bin/sh -c true # buildkit', 0), ...history]
    const { layers: rows } = stackOf(empty, [...layers, 'four'], [])
    expect(rows[0]).toMatchObject({ isNote: false, size: 0, sharedWith: [] })
  })

  it('claims nothing about sharing where history and layers do not fit', () => {
    const { layers: rows, base: below } = stackOf(history, ['one', 'two', 'three', 'four', 'five'], [base])
    expect(rows.every(({ sharedWith }) => sharedWith === null)).toBe(true)
    expect(below).toBeNull()
  })
})

describe('the column', () => {
  const whole = (change: Partial<Stack>): Stack => ({
    name: 'web:1',
    createdAt: 0,
    size: 180,
    writable: [],
    file: null,
    command: '',
    ...stackOf(history, layers, [base]),
    ...change,
  })

  it('is drawn to scale', () => {
    const { blocks } = columnOf(whole({}))
    expect(blocks.map(({ kind }) => kind)).toEqual(['own', 'shared', 'shared'])
    const [copy = 0, run = 0, add = 0] = blocks.map(({ height }) => height)
    expect(run / copy).toBeCloseTo(3)
    expect(add / copy).toBeCloseTo(5)
  })

  it('leads from each block to its row', () => {
    // CMD 28, COPY 44, ENV 28, the base's line 28, RUN 44, ADD
    expect(columnOf(whole({})).blocks.map(({ row }) => row)).toEqual([28 + 22, 128 + 22, 172 + 22])
  })

  it('has the containers’ own layers on top, not to scale', () => {
    const writable = [{ id: 'a', name: 'web', changes: 3 }]
    const [first, second] = columnOf(whole({ writable })).blocks
    expect(first).toMatchObject({ kind: 'writable', top: 0, height: 16 })
    expect(second?.top).toBeGreaterThan(16)
  })

  it('shows what has no bytes as a line', () => {
    const { blocks } = columnOf(
      whole({
        layers: stackOf(
          history.map((one) => ({ ...one, size: 0 })),
          [],
          [],
        ).layers,
      }),
    )
    expect(blocks.every(({ height }) => height >= 1)).toBe(true)
  })
})

function entry(createdBy: string, size: number): HistoryEntry {
  return { id: undefined, createdAt: 0, createdBy, size, tags: [], comment: '' }
}
