import type { Edge, Graph, Node } from './graph.ts'
import { inOrder } from './order.ts'
import { placesNear } from './places.ts'
import { type Chain, type Slot, slotsOf } from './slots.ts'

/** Where everything is drawn, in CSS pixels. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}

export interface Box {
  readonly node: Node
  readonly left: number
  readonly top: number
}

export interface Line {
  readonly edge: Edge
  /** Of an SVG path, downwards. */
  readonly path: string
  /** Where its word stands: the middle. */
  readonly label: Point
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Draws what is needed above what needs it, in rows; lines that pass a row get a place of their own in it. */
export function layoutOf(graph: Graph): Layout {
  const { rows, chains } = slotsOf(graph)
  const ordered = inOrder(rows)
  const centres = placesNear(ordered)
  const tops = topsOf(ordered)
  const bottomOf = (row: number) => (tops[row] ?? 0) + heightOf(ordered[row] ?? [])
  const byKey = new Map(graph.nodes.map((node) => [node.key, node]))
  const leftmost = Math.min(0, ...ordered.flat().map(({ key, width }) => (centres.get(key) ?? 0) - width / 2))
  const x = (key: string) => (centres.get(key) ?? 0) - leftmost

  const boxes = graph.nodes.map((node) => {
    const bottom = bottomOf(node.rank)
    // What stands in a row stands on its lower edge: there the lines begin.
    return { node, left: x(node.key) - node.width / 2, top: bottom - node.height }
  })
  const topOf = new Map(boxes.map(({ node, top }) => [node.key, top]))
  const lines = chains.map(({ edge, keys }, index): Line => {
    const from = byKey.get(edge.from)
    const to = byKey.get(edge.to)
    const start = { x: x(edge.from) + portOf(chains, index, 'from', from, x), y: bottomOf(from?.rank ?? 0) }
    const end = { x: x(edge.to) + portOf(chains, index, 'to', to, x), y: (topOf.get(edge.to) ?? 0) - arrow }
    const passed = keys.slice(1, -1).map((key, place) => {
      const row = (from?.rank ?? 0) + place + 1
      return { x: x(key), top: (tops[row] ?? 0) - 4, bottom: bottomOf(row) + 4 }
    })
    return { edge, ...curve(start, passed, end) }
  })
  const width = Math.max(0, ...boxes.map(({ node, left }) => left + node.width))
  return { width, height: bottomOf(ordered.length - 1), boxes, lines }
}

/** Between two rows. */
const gap = 68
/** What the tip of an arrow needs. */
const arrow = 2

function heightOf(row: readonly Slot[]): number {
  return Math.max(0, ...row.map(({ height }) => height))
}

function topsOf(rows: readonly (readonly Slot[])[]): readonly number[] {
  let top = 0
  return rows.map((row) => {
    const own = top
    top += heightOf(row) + gap
    return own
  })
}

/** Where along its edge a line leaves or enters a box, from the middle: in the order of where they come from or go to. */
function portOf(
  chains: readonly Chain[],
  index: number,
  end: 'from' | 'to',
  node: Node | undefined,
  x: (key: string) => number,
): number {
  const next = ({ keys }: Chain) => x((end === 'from' ? keys[1] : keys.at(-2)) ?? '')
  const own = chains[index]
  const lines = chains.filter(({ edge }) => edge[end] === own?.edge[end])
  const ordered = lines.toSorted((left, right) => next(left) - next(right))
  const place = own ? ordered.indexOf(own) : 0
  return ((place + 1) / (ordered.length + 1) - 0.5) * (node?.width ?? 0)
}

function curve(
  start: Point,
  passed: readonly { readonly x: number; readonly top: number; readonly bottom: number }[],
  end: Point,
): Pick<Line, 'path' | 'label'> {
  let at = start
  let path = `M${round(at.x)},${round(at.y)}`
  const to = (point: Point) => {
    const middle = round((at.y + point.y) / 2)
    path += ` C${round(at.x)},${middle} ${round(point.x)},${middle} ${round(point.x)},${round(point.y)}`
    at = point
  }
  for (const { x, top, bottom } of passed) {
    to({ x, y: top })
    path += ` V${round(bottom)}`
    at = { x, y: bottom }
  }
  const before = at
  to(end)
  return { path, label: { x: (before.x + end.x) / 2, y: (before.y + end.y) / 2 } }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
