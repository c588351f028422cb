import type { Transfer } from '../../images/protocol.ts'
import type { NetworkRow, VolumeRow } from '../../storage/protocol.ts'
import type { Locale } from '../../text.ts'
import type { ConnectionPicture } from '../engine-protocol.ts'
import type { JournalEntry } from '../journal-protocol.ts'
import type { ToView } from '../protocol.ts'
import type { ActionName, ContainerRow, Doing, Notice } from '../row-protocol.ts'
import type { ImageRow } from '../thing-protocol.ts'
import { isFocusable, rowsOf } from './rows.ts'
import { chosenIn, type Selecting, selected } from './selection.ts'
import { type Seen, withSights } from './sights-seen.ts'
import { type SortName, sortNames } from './sorting.ts'
import type { ThingAction } from './thing-actions.ts'

/** All that the view shows. */
export interface State {
  readonly locale: Locale
  /** By how much the host's clock is ahead of ours, in milliseconds. */
  readonly ahead: number
  readonly connection: ConnectionPicture
  readonly containers: readonly ContainerRow[]
  readonly images: readonly ImageRow[]
  readonly volumes: readonly VolumeRow[]
  readonly networks: readonly NetworkRow[]
  /** Pulls and pushes. */
  readonly transfers: readonly Transfer[]
  readonly doing: readonly Doing[]
  readonly notice: Notice | null
  readonly journal: readonly JournalEntry[]
  readonly filter: string
  /** Keys of the sections and groups that are folded. */
  readonly folded: readonly string[]
  /** Keys of the container rows that are open. */
  readonly open: readonly string[]
  readonly sort: SortName
  /** IDs of the containers that are chosen to do something to them together. */
  readonly chosen: readonly string[]
  /** The parts that are unfolded in open rows, as `ID part`. */
  readonly unfolded: readonly string[]
  /** What is told of containers while they are seen, by their IDs. */
  readonly seen: Readonly<Record<string, Seen>>
  /** Key of the row that the keyboard is on. */
  readonly current: string | undefined
  /** The action whose command is shown, and for which container. */
  readonly approached: { readonly id: string; readonly action: ActionName } | undefined
  /** The same for an image, a volume or a network, by its row's key. */
  readonly approachedDeed: { readonly key: string; readonly deed: ThingAction['deed'] } | undefined
  /** The row whose menu is open, or `sort`. */
  readonly menu: string | undefined
}

/** What outlives the view's document. */
export type Kept = Pick<State, 'folded' | 'open' | 'sort' | 'unfolded'>

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

/** What can be unfolded in an open row. */
export type PartName = 'processes' | 'changes'

/** Before anything is known. @param kept what an earlier document kept, of any shape */
export function beginning(locale: Locale, kept: unknown): State {
  return {
    locale,
    ahead: 0,
    connection: { kind: 'connecting', place: null },
    containers: [],
    images: [],
    volumes: [],
    networks: [],
    transfers: [],
    doing: [],
    notice: null,
    journal: [],
    filter: '',
    // What beginners need least is folded until it is wanted.
    folded: kept === undefined ? ['volumes', 'networks'] : listIn(kept, 'folded'),
    open: listIn(kept, 'open'),
    sort: sortNames.find((name) => name === fieldsOf(kept).get('sort')) ?? 'newest',
    chosen: [],
    unfolded: listIn(kept, 'unfolded'),
    seen: {},
    current: undefined,
    approached: undefined,
    approachedDeed: undefined,
    menu: undefined,
  }
}

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

/** The name of a part among those that are unfolded. */
export function partKey({ id, part }: { readonly id: string; readonly part: PartName }): string {
  return `${id} ${part}`
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

function fieldsOf(kept: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : [])
}

function listIn(kept: unknown, name: keyof Kept): readonly string[] {
  const list = fieldsOf(kept).get(name)
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}
