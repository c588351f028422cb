import type { ToView } from '../protocol.ts'
import type { ActionName } from '../row-protocol.ts'
import { isFocusable, rowsOf } from './rows.ts'
import { chosenIn, type Selecting, selected } from './selection.ts'
import { withSights } from './sights-seen.ts'
import type { SortName } from './sorting.ts'
import { type PartName, partKey, type State } from './state.ts'
import type { ThingAction } from './thing-actions.ts'

/** What happens to the view. */
export type Change =
  | { readonly kind: 'told'; readonly message: ToView; readonly at: number }
  | { readonly kind: 'filtered'; readonly filter: string }
  | { readonly kind: 'went'; readonly key: string }
  /** Folds or unfolds a section, a group or a container. */
  | { readonly kind: 'turned'; readonly key: string }
  | { readonly kind: 'approached'; readonly id: string; readonly action: ActionName }
  | { readonly kind: 'approached-deed'; readonly key: string; readonly deed: ThingAction['deed'] }
  | { readonly kind: 'menu'; readonly id: string | undefined }
  | { readonly kind: 'sorted'; readonly sort: SortName }
  /** Opens the row of a container with one of its parts. */
  | { readonly kind: 'showed'; readonly id: string; readonly part: PartName }
  /** Folds or unfolds a part of an open row. */
  | { readonly kind: 'part-turned'; readonly id: string; readonly part: PartName }
  | { readonly kind: 'all-closed' }
  | Selecting

/** The state after a change. */
export function update(state: State, change: Change): State {
  switch (change.kind) {
    case 'told':
      return told(state, change.message, change.at)
    case 'filtered':
      return settled(state, { ...state, filter: change.filter })
    case 'went':
      return { ...state, current: change.key }
    case 'turned':
      return turned(state, change.key)
    case 'approached':
      return { ...state, approached: { id: change.id, action: change.action } }
    case 'approached-deed':
      return { ...state, approachedDeed: { key: change.key, deed: change.deed } }
    case 'menu':
      return { ...state, menu: change.id }
    case 'sorted':
      return { ...state, sort: change.sort }
    case 'showed':
      return {
        ...state,
        current: change.id,
        open: withKey(state.open, change.id),
        unfolded: withKey(state.unfolded, partKey(change)),
      }
    case 'part-turned':
      return { ...state, unfolded: turnedIn(state.unfolded, partKey(change)) }
    case 'all-closed':
      return { ...state, open: [] }
    case 'selected':
      return selected(state, change)
  }
}

function told(state: State, message: ToView, at: number): State {
  switch (message.kind) {
    case 'picture': {
      const { kind: _, now, ...picture } = message
      return settled(state, chosenIn({ ...state, ...picture, ahead: now - at }))
    }
    case 'sights':
      return { ...state, seen: withSights(state.seen, message.sights) }
    case 'transfers':
      return settled(state, { ...state, transfers: message.transfers })
    case 'doing':
      return { ...state, doing: message.doing }
    case 'notice':
      return { ...state, notice: message.notice }
    case 'journal':
      return { ...state, journal: message.entries }
  }
}

function turned(state: State, key: string): State {
  const row = rowsOf(state).find((known) => known.key === key)
  const list = row?.kind === 'container' || row?.kind === 'thing' ? 'open' : 'folded'
  return { ...state, current: key, [list]: turnedIn(state[list], key) }
}

function turnedIn(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((known) => known !== key) : [...keys, key]
}

function withKey(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys : [...keys, key]
}

/** Where the row that the keyboard was on is gone, the keyboard is on the one that took its place. */
function settled(before: State, state: State): State {
  if (before.current === undefined) return state
  const rows = rowsOf(state).filter(isFocusable)
  if (rows.some(({ key }) => key === before.current)) return state
  const place = rowsOf(before)
    .filter(isFocusable)
    .findIndex(({ key }) => key === before.current)
  return { ...state, current: rows[Math.min(Math.max(place, 0), rows.length - 1)]?.key }
}
