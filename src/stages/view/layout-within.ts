import type { Graph } from './graph.ts'
import { type Layout, layoutOf } from './layout.ts'
import { layoutDown } from './layout-down.ts'

/**
 * The picture in rows, or in one column where the rows are too wide for their room.
 * @param room in CSS pixels; undefined before it is measured
 */
export function layoutWithin(graph: Graph, room: number | undefined): Layout {
  const inRows = layoutOf(graph)
  if (room === undefined || inRows.width <= room) return inRows
  const down = layoutDown(graph)
  return down.width < inRows.width ? down : inRows
}
