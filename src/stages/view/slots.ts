import type { Edge, Graph } from './graph.ts'

/** A node in its row, or the place where a line passes between the nodes of a row: that one has no height. */
export interface Slot {
  readonly key: string
  readonly width: number
  readonly height: number
  /** The keys of the slots in the row above and in the row below that lines lead to. */
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** A line, and the slots that it goes through, its ends included. */
export interface Chain {
  readonly edge: Edge
  readonly keys: readonly string[]
}

/** The rows of a graph, in no order yet, and how its lines go through them. */
export function slotsOf({ nodes, edges }: Graph): {
  readonly rows: readonly (readonly Slot[])[]
  readonly chains: readonly Chain[]
} {
  const rankOf = new Map(nodes.map(({ key, rank }) => [key, rank]))
  const chains = edges.map((edge, index): Chain => {
    const first = rankOf.get(edge.from) ?? 0
    const between = Math.max(0, (rankOf.get(edge.to) ?? 0) - first - 1)
    const passed = Array.from({ length: between }, (_, place) => passing(index, first + 1 + place))
    return { edge, keys: [edge.from, ...passed.map(({ key }) => key), edge.to] }
  })
  const places = chains.flatMap(({ keys, edge }, index) =>
    keys.slice(1, -1).map((_, place) => passing(index, (rankOf.get(edge.from) ?? 0) + 1 + place)),
  )
  const steps = chains.flatMap(({ keys }) => keys.slice(1).map((below, place) => ({ above: keys[place] ?? '', below })))
  const count = Math.max(0, ...nodes.map(({ rank }) => rank + 1))
  const rows = Array.from({ length: count }, (_, rank) =>
    [...nodes, ...places]
      .filter((slot) => slot.rank === rank)
      .map(
        ({ key, width, height }): Slot => ({
          key,
          width,
          height,
          above: steps.filter(({ below }) => below === key).map(({ above }) => above),
          below: steps.filter(({ above }) => above === key).map(({ below }) => below),
        }),
      ),
  )
  return { rows, chains }
}

function passing(index: number, rank: number) {
  return { key: `line ${index} in row ${rank}`, rank, width: 8, height: 0 }
}
