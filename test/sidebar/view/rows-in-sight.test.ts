import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/sidebar/view/rows.ts'
import { rowsInSight } from '../../../src/sidebar/view/rows-in-sight.ts'
import { update } from '../../../src/sidebar/view/update.ts'
import { picture, row, told } from './pictures.ts'

const many = Array.from({ length: 2000 }, (_, number) => row('a', { id: number.toString(16).padStart(64, '0') }))
const state = told(picture({ containers: many }))
const rows = rowsOf(state)
const nothingMeasured = new Map<string, number>()

describe('the rows that are drawn', () => {
  it('are all of a short list', () => {
    const few = rowsOf(told(picture({ containers: many.slice(0, 100) })))
    expect(rowsInSight(few, { top: 0, bottom: 500 }, undefined, nothingMeasured)).toHaveLength(few.length)
  })

  it('are those in sight and near it, of a long one', () => {
    const pieces = rowsInSight(rows, { top: 42_000, bottom: 42_800 }, undefined, nothingMeasured)
    expect(pieces.length).toBeLessThan(60)
    expect(pieces[0]).toMatchObject({ kind: 'gap' })
    expect(pieces.at(-1)).toMatchObject({ kind: 'gap' })
    expect(drawn(pieces)).toContain(many[1000]?.id)
  })

  it('take as much room as all of them, wherever one looks', () => {
    const rowsAndGaps = (top: number) =>
      rowsInSight(rows, { top, bottom: top + 800 }, undefined, nothingMeasured).reduce(
        (sum, piece) => sum + (piece.kind === 'gap' ? piece.height : heightOf(piece.item.kind)),
        0,
      )
    const whole = 4 * 22 + 22 + 2000 * 42 + 120
    for (const top of [0, 1234, 42_000, 90_000]) expect(rowsAndGaps(top)).toBe(whole)
  })

  it('always have the one that the keyboard is on', () => {
    const last = many.at(-1)?.id
    expect(drawn(rowsInSight(rows, { top: 0, bottom: 800 }, last, nothingMeasured))).toContain(last)
  })

  it('are as high as they were measured', () => {
    const first = many[0]?.id ?? ''
    const opened = rowsOf(update(state, { kind: 'turned', key: first }))
    const gaps = (height: number) =>
      rowsInSight(opened, { top: 20_000, bottom: 20_800 }, undefined, new Map([[`${first} detail`, height]])).reduce(
        (sum, piece) => sum + (piece.kind === 'gap' ? piece.height : heightOf(piece.item.kind)),
        0,
      )
    expect(gaps(500) - gaps(100)).toBe(400)
    expect(drawn(rowsInSight(opened, { top: 0, bottom: 800 }, undefined, nothingMeasured))).toContain(`${first} detail`)
  })

  it('know their place among all', () => {
    const pieces = rowsInSight(rows, { top: 42_000, bottom: 42_800 }, undefined, nothingMeasured)
    for (const piece of pieces) if (piece.kind === 'item') expect(rows[piece.place]).toBe(piece.item)
  })
})

function drawn(pieces: ReturnType<typeof rowsInSight>): readonly string[] {
  return pieces.flatMap((piece) => (piece.kind === 'item' ? [piece.item.key] : []))
}

function heightOf(kind: string): number {
  return kind === 'container' ? 42 : kind === 'nothing' ? 120 : 22
}
