import type { Transfer } from '../../images/protocol.ts'
import { lookOf } from '../../webview/view/state-words.ts'
import type { ContainerRow } from '../row-protocol.ts'
import { sorted } from './sorting.ts'
import type { State } from './state.ts'
import { imageThing, networkThing, type Thing, volumeThing, wordsOf as wordsOfThing } from './thing.ts'

/** A line of the tree, in the order in which it is shown. */
export type Row =
  | SectionRow
  | GroupRow
  | (Line & {
      readonly kind: 'container'
      readonly container: ContainerRow
      readonly inProject: boolean
      readonly isOpen: boolean
    })
  | (Line & { readonly kind: 'detail'; readonly container: ContainerRow })
  | (Line & { readonly kind: 'transfer'; readonly transfer: Transfer })
  | (Line & { readonly kind: 'thing'; readonly thing: Thing; readonly isOpen: boolean })
  | (Line & { readonly kind: 'thing-detail'; readonly thing: Thing })
  | (Line & { readonly kind: 'nothing'; readonly why: 'no-containers' | 'no-match' | NoThings })

type NoThings = 'no-images' | 'no-volumes' | 'no-networks'

interface Line {
  /** The same for the same thing, whatever else changes. */
  readonly key: string
  readonly level: 1 | 2 | 3 | 4
}

export type SectionRow = Line & {
  readonly kind: 'section'
  readonly section: 'containers' | ThingSection
  readonly isOpen: boolean
  readonly count: number
}

type ThingSection = 'images' | 'volumes' | 'networks'

export type GroupRow = Line & {
  readonly kind: 'group'
  readonly group: { readonly kind: 'running' | 'stopped' } | { readonly kind: 'project'; readonly name: string }
  readonly isOpen: boolean
  readonly containers: readonly ContainerRow[]
}

type Shown = Pick<
  State,
  'containers' | 'images' | 'volumes' | 'networks' | 'transfers' | 'filter' | 'folded' | 'open' | 'sort'
>

/** The rows of the tree: Compose projects first, then what runs, then what does not; then images, volumes and networks. */
export function rowsOf(state: Shown): readonly Row[] {
  const transfers = state.transfers.map(
    (transfer): Row => ({ kind: 'transfer', key: `transfer ${transfer.key}`, level: 2, transfer }),
  )
  return [
    ...containerRows(state),
    ...thingRows({ key: 'images', none: 'no-images', things: state.images.map(imageThing), before: transfers }, state),
    ...thingRows({ key: 'volumes', none: 'no-volumes', things: state.volumes.map(volumeThing), before: [] }, state),
    ...thingRows({ key: 'networks', none: 'no-networks', things: state.networks.map(networkThing), before: [] }, state),
  ]
}

/** Whether the keyboard can stand on it. */
export function isFocusable(row: Row): boolean {
  return row.kind !== 'detail' && row.kind !== 'thing-detail' && row.kind !== 'nothing'
}

/** Whether it holds rows that can be shown or hidden, and does it? undefined for a row that holds none. */
export function isOpen(row: Row): boolean | undefined {
  return 'isOpen' in row ? row.isOpen : undefined
}

function containerRows(state: Shown): readonly Row[] {
  const { containers, filter, folded } = state
  const key = 'containers'
  const isOpen = !folded.includes(key)
  const section: Row = { kind: 'section', key, level: 1, section: key, isOpen, count: containers.length }
  if (!isOpen) return [section]
  if (containers.length === 0)
    return [section, { kind: 'nothing', key: 'no-containers', level: 2, why: 'no-containers' }]
  const matching = containers.filter((container) => matches(wordsOf(container), filter))
  if (matching.length === 0) return [section, { kind: 'nothing', key: 'no-match', level: 2, why: 'no-match' }]
  return [section, ...groupsOf(sorted(matching, state.sort)).flatMap((group) => groupRows(group, state))]
}

interface Group {
  readonly key: string
  readonly group: GroupRow['group']
  readonly containers: readonly ContainerRow[]
}

function groupsOf(containers: readonly ContainerRow[]): readonly Group[] {
  const projects = [...new Set(containers.map(({ project }) => project))].filter((name) => name !== null).sort()
  const alone = containers.filter(({ project }) => project === null)
  const groups: readonly Group[] = [
    ...projects.map((name) => ({
      key: `project ${name}`,
      group: { kind: 'project', name } as const,
      containers: containers.filter(({ project }) => project === name),
    })),
    { key: 'running', group: { kind: 'running' }, containers: alone.filter(isAlive) },
    { key: 'stopped', group: { kind: 'stopped' }, containers: alone.filter((container) => !isAlive(container)) },
  ]
  return groups.filter((group) => group.containers.length > 0)
}

function groupRows({ key, group, containers }: Group, { folded, open, filter }: Shown): readonly Row[] {
  // What was looked for is shown, folded or not.
  const isUnfolded = filter !== '' || !folded.includes(key)
  const head: Row = { kind: 'group', key, level: 2, group, isOpen: isUnfolded, containers }
  if (!isUnfolded) return [head]
  return [
    head,
    ...containers.flatMap((container): readonly Row[] => {
      const isOpen = open.includes(container.id)
      const inProject = group.kind === 'project'
      const row: Row = { kind: 'container', key: container.id, level: 3, container, inProject, isOpen }
      return isOpen ? [row, { kind: 'detail', key: `${container.id} detail`, level: 4, container }] : [row]
    }),
  ]
}

interface Section {
  readonly key: ThingSection
  /** What it says when it is empty. */
  readonly none: NoThings
  readonly things: readonly Thing[]
  /** Rows above the things. */
  readonly before: readonly Row[]
}

function thingRows({ key, none, things, before }: Section, { folded, filter, open }: Shown): readonly Row[] {
  const isOpen = !folded.includes(key)
  const section: Row = { kind: 'section', key, level: 1, section: key, isOpen, count: things.length }
  if (!isOpen) return [section]
  if (things.length === 0) return [section, ...before, { kind: 'nothing', key: none, level: 2, why: none }]
  const matching = things.filter((thing) => matches(wordsOfThing(thing), filter))
  return [section, ...before, ...matching.flatMap((thing) => thingRow(thing, open.includes(thing.key)))]
}

function thingRow(thing: Thing, isOpen: boolean): readonly Row[] {
  const row: Row = { kind: 'thing', key: thing.key, level: 2, thing, isOpen }
  return isOpen ? [row, { kind: 'thing-detail', key: `${thing.key} detail`, level: 3, thing }] : [row]
}

/** Whether it has a process: running, or only frozen or about to come back. */
export function isAlive({ state }: ContainerRow): boolean {
  return state === 'running' || state === 'paused' || state === 'restarting'
}

function wordsOf(container: ContainerRow): readonly string[] {
  const { name, image, project, ports } = container
  const { en, ko } = lookOf(container).word
  return [name, image, project ?? '', en, ko, ...ports.flatMap(({ inside, outside }) => [`${inside}`, `${outside}`])]
}

function matches(words: readonly string[], filter: string): boolean {
  const wanted = filter.trim().toLowerCase()
  return wanted === '' || words.some((word) => word.toLowerCase().includes(wanted))
}
