import type { Transfer } from '../../images/protocol.ts'
import type { NetworkRow, VolumeRow } from '../../storage/protocol.ts'
import type { Locale } from '../../text.ts'
import type { ConnectionPicture } from '../engine-protocol.ts'
import type { JournalEntry } from '../journal-protocol.ts'
import type { ActionName, ContainerRow, Doing, Notice } from '../row-protocol.ts'
import type { ImageRow } from '../thing-protocol.ts'
import type { Seen } from './sights-seen.ts'
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

/** What can be unfolded in an open row. */
export type PartName = 'processes' | 'changes'

/** The name of a part among those that are unfolded. */
export function partKey({ id, part }: { readonly id: string; readonly part: PartName }): string {
  return `${id} ${part}`
}

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

function fieldsOf(kept: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : [])
}

function listIn(kept: unknown, name: keyof Kept): readonly string[] {
  const list = fieldsOf(kept).get(name)
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}
