import type { Edge } from './graph.ts'

/** A line that goes down beside the cards, and how far out. */
export interface Lane {
  readonly edge: Edge
  /** 0 is next to the cards. */
  readonly index: number
}

/**
 * Gives every line a lane in which no other one goes down at the same height, the shortest next to the cards.
 * @param places of the cards, counted from above
 */
export function lanesOf(edges: readonly Edge[], places: ReadonlyMap<string, number>): readonly Lane[] {
  const start = ({ from }: Edge) => places.get(from) ?? 0
  const end = ({ to }: Edge) => places.get(to) ?? 0
  const lanes: Lane[] = []
  for (const edge of edges.toSorted((one, other) => end(one) - start(one) - (end(other) - start(other)))) {
    const beside = lanes.filter((lane) => start(lane.edge) <= end(edge) && start(edge) <= end(lane.edge))
    const taken = new Set(beside.map(({ index }) => index))
    let index = 0
    while (taken.has(index)) index++
    lanes.push({ edge, index })
  }
  return lanes
}
