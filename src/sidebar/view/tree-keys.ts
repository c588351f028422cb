import { isLegal } from '../../engine/lifecycle.ts'
import type { FromView } from '../protocol.ts'
import { changeFor } from './keyboard.ts'
import { isFocusable, type Row } from './rows.ts'
import type { State } from './state.ts'
import type { Thing } from './thing.ts'
import { actionsOf } from './thing-actions.ts'
import type { Change } from './update.ts'

/** What a key asks for: another picture, or something of the host. */
export type KeyWish = { readonly change: Change } | { readonly send: FromView }

/** A key as it was pressed. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

/** What a key means on the row where the keyboard is; undefined for a key that means nothing there. */
export function wishOf(key: Key, rows: readonly Row[], current: string | undefined, state: State): KeyWish | undefined {
  const row = rows.find((known) => known.key === current)
  const wish =
    (row?.kind === 'container' ? onContainer(key, row.container, rows, state) : undefined) ??
    (row?.kind === 'thing' ? onThing(key, row.thing) : undefined) ??
    choosing(key, state)
  if (wish) return wish
  if (key.ctrlKey || key.metaKey || key.shiftKey) return undefined
  const change = changeFor(key.key, rows, current)
  return change && { change }
}

function onContainer(
  { key, shiftKey, ctrlKey, metaKey }: Key,
  { id, state: at }: (Row & { kind: 'container' })['container'],
  rows: readonly Row[],
  { chosen, containers }: State,
): KeyWish | undefined {
  if (key === 'F2') return { send: { kind: 'do', deed: 'rename', id } }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { change: { kind: 'menu', id } }
  if (key === ' ' && (ctrlKey || metaKey || shiftKey)) return { change: { kind: 'selected', how: 'one', id } }
  if (shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
    const next = neighbour(rows, id, key === 'ArrowDown' ? 1 : -1)
    return next === undefined ? undefined : { change: { kind: 'selected', how: 'range', id: next } }
  }
  if (key !== 'Delete') return undefined
  if (chosen.includes(id)) {
    const ids = containers.filter((one) => chosen.includes(one.id) && isLegal(one.state, 'remove')).map((one) => one.id)
    return ids.length === 0 ? undefined : { send: { kind: 'act-on-all', action: 'remove', ids } }
  }
  return isLegal(at, 'remove') ? { send: { kind: 'act', action: 'remove', id } } : undefined
}

function onThing({ key, shiftKey }: Key, thing: Thing): KeyWish | undefined {
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { change: { kind: 'menu', id: thing.key } }
  if (key !== 'Delete') return undefined
  const removal = actionsOf(thing).find(({ deed, why }) => deed === 'remove' && why === undefined)
  return removal && { send: removal.wish }
}

function choosing({ key, ctrlKey, metaKey }: Key, { chosen }: State): KeyWish | undefined {
  if (key === 'a' && (ctrlKey || metaKey)) return { change: { kind: 'selected', how: 'all' } }
  return key === 'Escape' && chosen.length > 0 ? { change: { kind: 'selected', how: 'none' } } : undefined
}

function neighbour(rows: readonly Row[], id: string, by: 1 | -1): string | undefined {
  const containers = rows.filter(isFocusable).filter(({ kind }) => kind === 'container')
  return containers[containers.findIndex(({ key }) => key === id) + by]?.key
}
