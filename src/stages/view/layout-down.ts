import type { Edge, Graph, Node } from './graph.ts'
import { type Lane, lanesOf } from './lanes.ts'
import type { Box, Layout, Line, Point } from './layout.ts'

/**
 * Everything in one column: the stages as they stand in the file, every image above the first stage that needs it. A line
 * to the next card goes straight down; the others go down beside the cards, the longest outermost.
 */
export function layoutDown(graph: Graph): Layout {
  const nodes = inOneColumn(graph)
  const places = new Map(nodes.map(({ key }, place) => [key, place]))
  const isStep = ({ from, to }: Edge) => (places.get(to) ?? 0) - (places.get(from) ?? 0) === 1
  const steps = new Map(graph.edges.filter(isStep).map((edge) => [edge.to, edge]))
  let bottom = 0
  const boxes = nodes.map((node, place): Box => {
    const top = place === 0 ? 0 : bottom + (steps.has(node.key) ? gap : smallGap)
    bottom = top + node.height
    return { node, left: 0, top }
  })
  const right = Math.max(0, ...nodes.map(({ width }) => width))
  const lanes = lanesOf(
    graph.edges.filter((edge) => !isStep(edge)),
    places,
  )
  const lines = graph.edges.map((edge): Line => {
    const [from, to] = [boxes[places.get(edge.from) ?? 0], boxes[places.get(edge.to) ?? 0]]
    const lane = lanes.find((one) => one.edge === edge)
    if (!lane) return { edge, ...straight(from, to) }
    const path = pathBeside(right, lane, heightAt(from, lane, lanes, 'from'), heightAt(to, lane, lanes, 'to'))
    return { edge, path, label: wordAt(right, lane, lanes, from) }
  })
  const outermost = Math.max(-1, ...lanes.map(({ index }) => index))
  const width = outermost < 0 ? right : right + laneAt(outermost) + halfWord
  return { width, height: bottom, boxes, lines }
}

/** Between two cards: with a line and its word, and without. */
const gap = 48
const smallGap = 20
/** What the tip of an arrow needs. */
const arrow = 2
const corner = 6
/** Half of what the word of a line needs. */
const halfWord = 30

/** How far from the cards a lane is. */
function laneAt(index: number): number {
  return 20 + index * 22
}

function inOneColumn({ nodes, edges }: Graph): readonly Node[] {
  const order = new Set<string>()
  for (const { kind, key } of nodes) {
    if (kind !== 'stage') continue
    for (const { from, to } of edges) if (to === key) order.add(from)
    order.add(key)
  }
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  return [...order].flatMap((key) => byKey.get(key) ?? [])
}

function straight(from: Box | undefined, to: Box | undefined): Pick<Line, 'path' | 'label'> {
  const x = (to?.node.width ?? 0) / 2
  const [top, bottom] = [from ? from.top + from.node.height : 0, (to?.top ?? 0) - arrow]
  return { path: `M${x},${top} V${bottom}`, label: { x, y: (top + bottom) / 2 } }
}

/**
 * Where a line leaves or enters the right edge of a card: it enters in the upper half, the innermost lane first, and
 * leaves in the lower half, the innermost last, so that no two of them cross there.
 */
function heightAt(box: Box | undefined, lane: Lane, lanes: readonly Lane[], end: 'from' | 'to'): number {
  if (!box) return 0
  const others = lanes.filter(({ edge }) => edge[end] === lane.edge[end])
  const ordered = others.toSorted((one, other) => (end === 'to' ? one.index - other.index : other.index - one.index))
  const half = box.node.height / 2
  const share = (ordered.indexOf(lane) + 1) / (ordered.length + 1)
  return Math.round(box.top + (end === 'to' ? 0 : half) + share * half)
}

function pathBeside(right: number, { index }: Lane, start: number, end: number): string {
  const x = right + laneAt(index)
  const out = `M${right},${start} H${x - corner} Q${x},${start} ${x},${start + corner}`
  return `${out} V${end - corner} Q${x},${end} ${x - corner},${end} H${right + arrow}`
}

/** Below the card that the line comes from, one word under the other where several come from there. */
function wordAt(right: number, lane: Lane, lanes: readonly Lane[], from: Box | undefined): Point {
  const before = lanes.filter(({ edge, index }) => edge.from === lane.edge.from && index < lane.index)
  const bottom = from ? from.top + from.node.height : 0
  return { x: right + laneAt(lane.index), y: bottom + 10 + before.length * 18 }
}
