// Where the things of the lifecycle diagram stand. Two columns: Running is the hub on the left, with the way in above
// and the way out below; what interrupts it is on the right.

export type Place = 'created' | 'running' | 'paused' | 'restarting' | 'exited' | 'removed'

/** The room there is, in CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  /** The width of a node. */
  readonly node: number
  /** The left edge of the right column. */
  readonly right: number
  /** `docker` goes from the chips, and the icons from the small boxes; where it is tiny, from all. */
  readonly isNarrow: boolean
  readonly isTiny: boolean
}

export interface Spot {
  readonly x: number
  readonly y: number
  /** Whether `x` is the left end; else the middle. */
  readonly fromLeft: boolean
}

/** A way from one place to another. */
export interface Route {
  readonly from: Place
  readonly to: Place
  readonly path: string
  /** How many of the moves between them it has room for. */
  readonly carries: 1 | 2
  readonly chips: readonly Spot[]
  /** How wide a chip may be; the whole command leaves 7 px of the arrow free at both ends. */
  readonly room: number
  /** The place of its words while the container is at `here`: they give way to the chip of the arrow beside. */
  readonly labelBeside: (here: Place) => Spot
  readonly isLoop: boolean
}

/** @param width of the view, in CSS pixels */
export function roomFor(width: number): Room {
  const [, node] = nodeWidths.find(([least]) => width >= least) ?? [0, 62]
  return { width, height: 246, node, right: width - node, isNarrow: width < 260, isTiny: width < 200 }
}

/** From which width on a node has which width. */
const nodeWidths: readonly (readonly [number, number])[] = [
  [400, 116],
  [260, 90],
  [200, 76],
]

/** The boxes of the places. */
export function boxesIn({ node, right }: Room) {
  const box = (place: Place, x: number, y: number, height = 28) => ({ place, x, y, width: node, height })
  return [
    box('created', 0, 0),
    box('running', 0, 64, 96),
    box('paused', right, 81),
    box('restarting', right, 117),
    box('exited', 0, 218),
    box('removed', right, 218),
  ]
}

/** What goes between Running and Restarting without anybody's doing. */
export function restartPolicyIn({ node, right, width }: Room) {
  return { path: `M${node + 4},131 H${right - 4}`, spot: middle(width / 2, 131), hasRoom: right - node > 42 }
}

/** The arrows. */
export function routesIn({ node, right, width }: Room): readonly Route[] {
  const centre = node / 2
  const gap = right - node
  const column = node + 10
  return [
    {
      ...straight,
      from: 'created',
      to: 'running',
      path: `M${centre},28 V60`,
      carries: 1,
      chips: [middle(centre, 44)],
      room: node + 18,
      labelBeside: () => middle(centre, 45),
    },
    {
      from: 'running',
      to: 'running',
      path: `M${node - 18},64 V57 q0,-6 6,-6 H${node + 8} q6,0 6,6 V65 q0,6 -6,6 H${node + 5}`,
      carries: 1,
      chips: [left(node + 21, 54)],
      room: width - node - 21,
      labelBeside: () => left(node + 21, 54),
      isLoop: true,
    },
    {
      ...straight,
      from: 'running',
      to: 'paused',
      path: `M${node},87 H${right - 4}`,
      carries: 1,
      chips: [middle(width / 2, 87)],
      room: gap,
      labelBeside: (here) => middle(width / 2, here === 'paused' ? 84 : 87),
    },
    {
      ...straight,
      from: 'paused',
      to: 'running',
      path: `M${right},103 H${node + 4}`,
      carries: 1,
      chips: [middle(width / 2, 103)],
      room: gap,
      labelBeside: (here) => middle(width / 2, here === 'running' ? 106 : 103),
    },
    {
      ...straight,
      from: 'running',
      to: 'exited',
      path: `M${centre},160 V214`,
      carries: 2,
      chips: [middle(centre, 176), middle(centre, 198)],
      room: node + 18,
      labelBeside: () => middle(centre, 176),
    },
    {
      ...straight,
      from: 'exited',
      to: 'running',
      path: `M${node},226 H${column} q6,0 6,-6 V155 q0,-6 -6,-6 H${node + 4}`,
      carries: 2,
      chips: [left(node + 4, 174), left(node + 4, 198)],
      room: width - node - 4,
      labelBeside: () => left(node + 20, 188),
    },
    {
      ...straight,
      from: 'exited',
      to: 'removed',
      path: `M${node},238 H${right - 4}`,
      carries: 1,
      chips: [middle(width / 2 + 8, 238)],
      room: gap - 16,
      labelBeside: () => middle(width / 2 + 8, 238),
    },
  ]
}

const straight = { isLoop: false }
const middle = (x: number, y: number): Spot => ({ x, y, fromLeft: false })
const left = (x: number, y: number): Spot => ({ x, y, fromLeft: true })
