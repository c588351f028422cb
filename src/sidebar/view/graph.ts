/** A line over time, in a box 100 wide and 100 high whose bottom is 0. */
export interface Graph {
  /** The line; empty while there is nothing to draw. */
  readonly line: string
  /** The same, closed along the bottom. */
  readonly area: string
  /** How high the limit stands; undefined where there is none. */
  readonly limitAt: number | undefined
}

/**
 * @param values the newest last
 * @param width how many values fit into the box: the newest stands at its right edge
 * @param least the box is at least so high, or noise would look like work
 */
export function graphOf(values: readonly number[], width: number, limit: number | null, least: number): Graph {
  const top = limit === null ? Math.max(least, ...values) * headroom : Math.max(limit, ...values) * limitRoom
  const y = (value: number) => round(100 - (100 * value) / top)
  const x = (place: number) => round(100 - (100 * (values.length - 1 - place)) / (width - 1))
  const points = values.map((value, place) => `${x(place)} ${y(value)}`)
  const line = points.length < 2 ? '' : `M${points.join('L')}`
  const area = line && `${line}L100 100L${x(0)} 100Z`
  return { line, area, limitAt: limit === null ? undefined : y(limit) }
}

const headroom = 1.25
const limitRoom = 1.1

function round(value: number): number {
  return Math.round(value * 10) / 10
}
