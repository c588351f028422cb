import { lookOf } from '../../webview/view/state-words.ts'
import type { ContainerRow, ImageRow } from '../protocol.ts'
import { sorted } from './sorting.ts'
import type { State } from './state.ts'

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
  | (Line & { readonly kind: 'image'; readonly image: ImageRow })
  | (Line & { readonly kind: 'nothing'; readonly why: 'no-containers' | 'no-images' | 'no-match' })

interface Line {
  /** The same for the same thing, whatever else changes. */
  readonly key: string
  readonly level: 1 | 2 | 3 | 4
}

export type SectionRow = Line & {
  readonly kind: 'section'
  readonly section: 'containers' | 'images'
  readonly isOpen: boolean
  readonly count: number
}

export type GroupRow = Line & {
  readonly kind: 'group'
  readonly group: { readonly kind: 'running' | 'stopped' } | { readonly kind: 'project'; readonly name: string }
  readonly isOpen: boolean
  readonly containers: readonly ContainerRow[]
}

type Shown = Pick<State, 'containers' | 'images' | 'filter' | 'folded' | 'open' | 'sort'>

/** The rows of the tree: Compose projects first, then what runs, then what does not; then the images. */
export function rowsOf(state: Shown): readonly Row[] {
  return [...containerRows(state), ...imageRows(state)]
}

/** Whether the keyboard can stand on it. */
export function isFocusable(row: Row): boolean {
  return row.kind !== 'detail' && row.kind !== 'nothing'
}

/** Whether it holds rows that can be shown or hidden, and does it? undefined for a row that holds none. */
export function isOpen(row: Row): boolean | undefined {
  return row.kind === 'section' || row.kind === 'group' || row.kind === 'container' ? row.isOpen : undefined
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

function imageRows({ images, filter, folded }: Shown): readonly Row[] {
  const key = 'images'
  const isOpen = !folded.includes(key)
  const section: Row = { kind: 'section', key, level: 1, section: key, isOpen, count: images.length }
  if (!isOpen) return [section]
  if (images.length === 0) return [section, { kind: 'nothing', key: 'no-images', level: 2, why: 'no-images' }]
  const matching = images.filter(({ name, alsoNamed }) => matches([name, ...alsoNamed], filter))
  return [section, ...matching.map((image): Row => ({ kind: 'image', key: image.id, level: 2, image }))]
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
