import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/sidebar/view/rows.ts'
import { type Key, wishOf } from '../../../src/sidebar/view/tree-keys.ts'
import { type Change, update } from '../../../src/sidebar/view/update.ts'
import { picture, row, told } from './pictures.ts'

const [a, b, c] = [row('a'), row('b', { state: 'exited' }), row('c', { state: 'exited' })]
const state = told(picture({ containers: [a, b, c] }))

describe('choosing with the keyboard', () => {
  it('adds the row with Ctrl+Space, and takes it out again', () => {
    const once = pressed({ key: ' ', ctrlKey: true }, b.id)
    expect(once.chosen).toEqual([b.id])
    expect(pressed({ key: ' ', ctrlKey: true }, b.id, once).chosen).toEqual([])
  })

  it('reaches to the next container with Shift and an arrow, over the head of a group', () => {
    const one = pressed({ key: 'ArrowDown', shiftKey: true }, a.id, { ...state, current: a.id })
    expect(one.chosen).toEqual([a.id, b.id])
    expect(one.current).toBe(b.id)
    expect(pressed({ key: 'ArrowDown', shiftKey: true }, b.id, one).chosen).toEqual([a.id, b.id, c.id])
  })

  it('takes all that are shown with Ctrl+A, and none with Escape', () => {
    const all = pressed({ key: 'a', ctrlKey: true }, 'containers')
    expect(all.chosen).toEqual([a.id, b.id, c.id])
    expect(pressed({ key: 'Escape' }, a.id, all).chosen).toEqual([])
  })

  it('removes all chosen ones that can be with Delete', () => {
    const chosen = { ...state, chosen: [a.id, b.id, c.id] }
    expect(press({ key: 'Delete' }, b.id, chosen)).toEqual({
      send: { kind: 'act-on-all', action: 'remove', ids: [b.id, c.id] },
    })
  })

  it('leaves keys of the editor alone', () => {
    expect(press({ key: 'ArrowDown', ctrlKey: true }, a.id)).toBeUndefined()
  })
})

function press(key: Partial<Key>, current: string, from = state) {
  return wishOf({ key: '', shiftKey: false, ctrlKey: false, metaKey: false, ...key }, rowsOf(from), current, from)
}

function pressed(key: Partial<Key>, current: string, from = state) {
  const wish = press(key, current, from)
  const change: Change | undefined = wish && 'change' in wish ? wish.change : undefined
  return change ? update(from, change) : from
}
