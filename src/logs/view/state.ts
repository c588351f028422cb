import type { Locale } from '../../text.ts'
import type { LogHead, LogItem, SkippedItem, ToView } from '../protocol.ts'
import { plainStyle, type Style, spansOf } from './ansi.ts'
import { type Chunk, type Entry, packed, withinCapacity } from './chunks.ts'
import { type Search, searchOf } from './search.ts'

/** All that the view shows. */
export interface State {
  readonly locale: Locale
  readonly head: LogHead | undefined
  readonly chunks: readonly Chunk[]
  /** How many lines there are. */
  readonly lines: number
  /** Whether the newest line is kept in sight. */
  readonly follows: boolean
  /** Whether new lines wait at the host. */
  readonly paused: boolean
  readonly showsTime: boolean
  readonly wraps: boolean
  readonly showsOut: boolean
  readonly showsErr: boolean
  readonly search: Search
  /** Where the escapes of each stream have left off. */
  readonly styles: Readonly<Record<'stdout' | 'stderr', Style>>
  readonly nextKey: number
}

/** The switches of the toolbar. */
export type Switch = 'follows' | 'paused' | 'showsTime' | 'wraps' | 'showsOut' | 'showsErr'

/** What outlives the view's document. */
export type Kept = Pick<State, 'showsTime' | 'wraps'>

export type Change =
  | { readonly kind: 'told'; readonly message: ToView }
  | { readonly kind: 'switched'; readonly what: Switch; readonly on: boolean }
  | { readonly kind: 'searched'; readonly search: Partial<Search['question']> }
  | { readonly kind: 'stepped'; readonly by: 1 | -1 }

/** @param kept what an earlier document kept, of any shape */
export function beginning(locale: Locale, kept: unknown): State {
  const fields = new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : [])
  return {
    locale,
    head: undefined,
    chunks: [],
    lines: 0,
    follows: true,
    paused: false,
    showsTime: fields.get('showsTime') !== false,
    wraps: fields.get('wraps') !== false,
    showsOut: true,
    showsErr: true,
    search: searchOf({ text: '', matchesCase: false, isPattern: false }, []),
    styles: { stdout: plainStyle, stderr: plainStyle },
    nextKey: 0,
  }
}

/** The state after a change. */
export function update(state: State, change: Change): State {
  switch (change.kind) {
    case 'told':
      return told(state, change.message)
    case 'switched':
      return { ...state, [change.what]: change.on }
    case 'searched': {
      const question = { ...state.search.question, ...change.search }
      return { ...state, search: searchOf(question, state.chunks), follows: question.text === '' && state.follows }
    }
    case 'stepped': {
      const { matches, here } = state.search
      const next = matches.length === 0 ? -1 : (here + change.by + matches.length) % matches.length
      return { ...state, follows: false, search: { ...state.search, here: next } }
    }
  }
}

function told(state: State, message: ToView): State {
  switch (message.kind) {
    case 'head': {
      const { kind: _, ...head } = message
      return { ...state, head, locale: head.locale }
    }
    case 'start-over':
      return found({ ...state, chunks: [], lines: 0 })
    case 'items':
      return found(appended(state, message.items))
    case 'loaded':
      return found(loaded(state, message))
  }
}

/** The lines in the place of their mark, and a smaller mark behind them for those that are still missing. */
function loaded(state: State, { mark, lines }: ToView & { kind: 'loaded' }): State {
  const isMark = (entry: Entry) => entry.kind === 'skipped' && entry.from === mark.from && entry.offset === mark.offset
  const place = state.chunks.findIndex(({ entries }) => entries.some(isMark))
  const entries = state.chunks[place]?.entries ?? []
  const [old] = entries.filter(isMark)
  if (old?.kind !== 'skipped') return state
  const { entries: fresh, nextKey } = read(state, [...lines, ...restOf(old, lines)])
  const at = entries.indexOf(old)
  const chunks = packed([], [...entries.slice(0, at), ...fresh, ...entries.slice(at + 1)])
  return counted({ ...state, nextKey, chunks: state.chunks.toSpliced(place, 1, ...chunks) })
}

function restOf(mark: SkippedItem, lines: readonly LogItem[]): readonly LogItem[] {
  const count = mark.count - lines.length
  if (count <= 0) return []
  const last = lines.at(-1)
  // Nothing came: the engine has forgotten them too.
  if (last?.kind !== 'line') return [{ kind: 'skipped', count, from: null, offset: 0 }]
  const same = lines.filter((line) => line.kind === 'line' && line.at === last.at).length
  return [{ kind: 'skipped', count, from: last.at, offset: same + (last.at === mark.from ? mark.offset : 0) }]
}

function appended(state: State, items: readonly LogItem[]): State {
  const { entries, styles, nextKey } = read(state, items)
  const chunks = withinCapacity(packed(state.chunks, entries), state.head?.capacity ?? 10_000)
  return counted({ ...state, chunks, styles, nextKey })
}

/** The items, ready to be drawn. */
function read(state: State, items: readonly LogItem[]) {
  let { nextKey, styles } = state
  const entries = items.map((item): Entry => {
    const key = nextKey++
    if (item.kind !== 'line') return { ...item, key }
    const { spans, style } = spansOf(item.text, styles[item.stream])
    styles = { ...styles, [item.stream]: style }
    return { kind: 'line', key, stream: item.stream, at: item.at, spans, text: spans.map(({ text }) => text).join('') }
  })
  return { entries, styles, nextKey }
}

function counted(state: State): State {
  const { chunks } = state
  const lines = chunks.reduce((sum, chunk) => sum + chunk.entries.filter(({ kind }) => kind === 'line').length, 0)
  return { ...state, lines }
}

function found(state: State): State {
  const { question } = state.search
  return question.text === '' ? state : { ...state, search: searchOf(question, state.chunks, state.search) }
}
