import { describe, expect, it } from 'vitest'
import { changeFor } from '../../../src/sidebar/view/keyboard.ts'
import { rowsOf } from '../../../src/sidebar/view/rows.ts'
import { update } from '../../../src/sidebar/view/update.ts'
import { picture, row, told } from './pictures.ts'

// containers / running / a (open, with its detail) / b / images / (nothing) / volumes / networks
const a = row('a')
const b = row('b')
const state = update(told(picture({ containers: [a, b] })), { kind: 'turned', key: a.id })

describe('a key in the tree', () => {
  it.each([
    ['ArrowDown', 'running', a.id],
    ['ArrowDown', a.id, b.id],
    ['ArrowUp', b.id, a.id],
    ['Home', b.id, 'containers'],
    ['End', a.id, 'networks'],
    ['ArrowLeft', b.id, 'running'],
    ['ArrowDown', undefined, 'containers'],
  ])('%s on %s leads to %s', (key, from, to) => {
    expect(press(key, from)).toEqual({ kind: 'went', key: to })
  })

  it.each([
    ['ArrowRight', b.id],
    ['ArrowLeft', a.id],
    ['ArrowLeft', 'running'],
    ['Enter', b.id],
    [' ', 'images'],
  ])('%s on %s opens or folds it', (key, from) => {
    expect(press(key, from)).toEqual({ kind: 'turned', key: from })
  })

  it.each([
    ['ArrowDown', 'networks'],
    ['ArrowUp', 'containers'],
    ['ArrowLeft', undefined],
    ['x', b.id],
  ])('%s on %s does nothing', (key, from) => {
    expect(press(key, from)).toBeUndefined()
  })
})

function press(key: string, from: string | undefined) {
  return changeFor(key, rowsOf(state), from)
}
