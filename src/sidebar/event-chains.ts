import type { EngineEvent } from '../engine/engine-event.ts'
import { plain } from '../webview/plain.ts'
import type { JournalDeed, JournalEnd, JournalEntry } from './journal-protocol.ts'
import { deedOfThing } from './thing-events.ts'

/** What is remembered between two events. */
export interface Memory {
  readonly entries: readonly JournalEntry[]
  /** What was heard of a container that leads to its end, until it comes. */
  readonly omens: ReadonlyMap<string, readonly Omen[]>
}

interface Omen {
  /** The signal's number, or `oom`. */
  readonly sign: number | 'oom'
  readonly at: number
}

export const blank: Memory = { entries: [], omens: new Map() }

/** What is known after one more event. Events that mean nothing to a person leave the memory as it is. */
export function after(memory: Memory, event: EngineEvent): Memory {
  if (event.type !== 'container') {
    const told = deedOfThing(event)
    return told ? write(memory, event, told.deed, told.name) : memory
  }
  return reactions.get(event.action)?.(memory, event) ?? memory
}

type Reaction = (memory: Memory, event: EngineEvent) => Memory

// The chains as the Engine sends them (measured on 20.10): stop is kill, (kill,) die, stop; a paused container is
// unpaused in between; restart is the chain of stop, then start, restart; rm is destroy.
const reactions: ReadonlyMap<string, Reaction> = new Map<string, Reaction>([
  [
    'create',
    (memory, event) =>
      write(memory, event, { kind: 'created', image: plain(event.attributes['image'] ?? '', 200), started: false }),
  ],
  ['start', started],
  ['pause', (memory, event) => write(memory, event, { kind: 'paused' })],
  [
    'unpause',
    (memory, event) =>
      omensOf(memory, event).some(({ sign }) => sign !== windowChange)
        ? memory
        : write(memory, event, { kind: 'unpaused' }),
  ],
  ['kill', (memory, event) => foresee(memory, event, numberIn(event, 'signal') ?? 0)],
  ['oom', (memory, event) => foresee(memory, event, 'oom')],
  ['die', died],
  ['stop', stopped],
  ['restart', restarted],
  [
    'rename',
    (memory, event) =>
      write(memory, event, { kind: 'renamed', from: plain(event.attributes['oldName'] ?? '', 128).replace(/^\//, '') }),
  ],
  ['health_status', healthChanged],
  ['destroy', (memory, event) => write(memory, event, { kind: 'removed' })],
])

function started(memory: Memory, event: EngineEvent): Memory {
  const { place, entry } = latest(memory, event)
  if (entry?.deed.kind !== 'created') return write(memory, event, { kind: 'started' })
  return replace(memory, place, { ...entry, deed: { ...entry.deed, started: true } })
}

function died(memory: Memory, event: EngineEvent): Memory {
  const omens = new Map(memory.omens)
  omens.delete(event.id)
  const because = endFrom(
    omensOf(memory, event).filter((omen, index, all) => isMeant(omen, all.slice(index + 1), event)),
  )
  return write({ ...memory, omens }, event, { kind: 'ended', exitCode: numberIn(event, 'exitCode') ?? null, because })
}

// A signal may mean something else than an end (SIGHUP: read the settings again), and the end may come much later.
const longestGrace = 5 * 60_000
// A terminal whose size has changed says so with SIGWINCH, and nothing comes of it; `httpd` is stopped with it.
const windowChange = 28
const graceOfStop = 10_000

function isMeant({ sign, at }: Omen, later: readonly Omen[], end: EngineEvent): boolean {
  if (sign !== windowChange) return end.at - at < longestGrace
  return later.length === 0 && end.at - at < graceOfStop
}

function endFrom(omens: readonly Omen[]): JournalEnd {
  if (omens.some(({ sign }) => sign === 'oom')) return { kind: 'memory' }
  const [first, ...others] = omens.flatMap(({ sign, at }) => (sign === 'oom' ? [] : [{ signal: sign, at }]))
  if (first === undefined) return { kind: 'itself' }
  const last = others.find(({ signal }) => signal === 9)
  if (last === undefined) return { kind: 'killed', signal: first.signal }
  return { kind: 'stopped-then-killed', signal: first.signal, seconds: Math.round((last.at - first.at) / 1000) }
}

// Only this event tells `docker stop` from `docker kill`.
function stopped(memory: Memory, event: EngineEvent): Memory {
  const { place, entry } = latest(memory, event)
  if (entry?.deed.kind !== 'ended' || entry.deed.because.kind !== 'killed') return memory
  return replace(memory, place, {
    ...entry,
    deed: { ...entry.deed, because: { ...entry.deed.because, kind: 'stopped' } },
  })
}

function restarted(memory: Memory, event: EngineEvent): Memory {
  const [start, end] = memory.entries.filter(({ id }) => id === event.id)
  const isPart = (entry: JournalEntry) =>
    (entry === start && entry.deed.kind === 'started') || (entry === end && entry.deed.kind === 'ended')
  const entries = memory.entries.filter((entry) => !isPart(entry))
  return write({ ...memory, entries }, event, { kind: 'restarted' })
}

function healthChanged(memory: Memory, event: EngineEvent): Memory {
  const health = event.detail
  return health === 'healthy' || health === 'unhealthy' ? write(memory, event, { kind: 'health', health }) : memory
}

function write(memory: Memory, event: EngineEvent, deed: JournalDeed, name = containerName(event)): Memory {
  const entry: JournalEntry = { key: `${event.id} ${event.at} ${deed.kind}`, at: event.at, id: event.id, name, deed }
  return { ...memory, entries: [entry, ...memory.entries].slice(0, 50) }
}

function containerName({ id, attributes }: EngineEvent): string {
  return plain(attributes['name'] ?? '', 128) || id.slice(0, 12)
}

function replace(memory: Memory, place: number, entry: JournalEntry): Memory {
  return { ...memory, entries: memory.entries.with(place, entry) }
}

function latest(memory: Memory, event: EngineEvent): { place: number; entry: JournalEntry | undefined } {
  const place = memory.entries.findIndex(({ id }) => id === event.id)
  return { place, entry: place < 0 ? undefined : memory.entries[place] }
}

function foresee(memory: Memory, event: EngineEvent, sign: Omen['sign']): Memory {
  const omens = [...omensOf(memory, event), { sign, at: event.at }]
  return { ...memory, omens: new Map(memory.omens).set(event.id, omens) }
}

function omensOf(memory: Memory, event: EngineEvent): readonly Omen[] {
  return memory.omens.get(event.id) ?? []
}

function numberIn(event: EngineEvent, attribute: string): number | undefined {
  const number = Number.parseInt(event.attributes[attribute] ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}
