import type { ContainerRow } from '../row-protocol.ts'

/** In which order containers stand within their group. */
export const sortNames = ['newest', 'name', 'image', 'state'] as const
export type SortName = (typeof sortNames)[number]

/** The containers in that order; where it says nothing, the newest first, as the Engine lists them. */
export function sorted(containers: readonly ContainerRow[], by: SortName): readonly ContainerRow[] {
  const order = orders[by]
  return order ? containers.toSorted(order) : containers
}

type Order = (left: ContainerRow, right: ContainerRow) => number

// Digits count as numbers: web-2 stands before web-10.
const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const orders: Readonly<Record<SortName, Order | undefined>> = {
  newest: undefined,
  name: (left, right) => compare(left.name, right.name),
  image: (left, right) => compare(left.image, right.image) || compare(left.name, right.name),
  state: (left, right) => states.indexOf(left.state) - states.indexOf(right.state) || compare(left.name, right.name),
}

// What wants to be looked at first.
const states: readonly ContainerRow['state'][] = [
  'restarting',
  'dead',
  'running',
  'paused',
  'exited',
  'created',
  'removing',
]
