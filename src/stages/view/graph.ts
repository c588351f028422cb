import type { Origin, Stage } from '../protocol.ts'

/** What is drawn: a card for each stage, a pill for each image, and what leads from one to another. */
export interface Graph {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

/** A card or a pill. `rank` is its row: it stands below all that it needs. */
export type Node = {
  readonly key: string
  readonly rank: number
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
} & ({ readonly kind: 'stage'; readonly index: number } | { readonly kind: 'image'; readonly name: string })

export interface Edge {
  readonly from: string
  readonly to: string
  readonly by: 'FROM' | 'COPY' | 'mount'
  /** How many instructions do the same. */
  readonly count: number
  /** The stage at its end. */
  readonly stage: number
}

/** How many instructions a card shows. */
export const shownInstructions = 3

/** Stages as cards, other images as pills, and what each takes from the others as edges. Nothing has a place yet. */
export function graphOf(stages: readonly Stage[]): Graph {
  const edges = stages.flatMap(edgesTo)
  const ranks = ranksOf(stages)
  const cards = stages.map((stage, index): Node => {
    const lines = Math.min(layersOf(stage).length, shownInstructions) + 1
    const height = header + padding + lines * lineHeight
    return { kind: 'stage', index, key: keyOf({ stage: index }), rank: ranks[index] ?? 1, width: cardWidth, height }
  })
  const names = new Set(stages.flatMap(originsOf).flatMap((origin) => ('image' in origin ? [origin.image] : [])))
  const pills = [...names].map((name): Node => {
    const key = keyOf({ image: name })
    const users = edges.filter(({ from }) => from === key).map(({ stage }) => ranks[stage] ?? 1)
    return { kind: 'image', name, key, rank: Math.min(...users) - 1, width: cardWidth, height: pillHeight }
  })
  return { nodes: [...pills, ...cards], edges }
}

/** The instructions that change files. */
export function layersOf({ instructions }: Stage): Stage['instructions'] {
  return instructions.filter(({ isLayer }) => isLayer)
}

// As the stylesheet has them.
const cardWidth = 196
const pillHeight = 32
const header = 31
const padding = 14
const lineHeight = 16

function keyOf(origin: Origin): string {
  return 'stage' in origin ? `stage ${origin.stage}` : `image ${origin.image}`
}

function originsOf({ base, taken }: Stage): readonly Origin[] {
  return [...(base ? [base] : []), ...taken.map(({ from }) => from)]
}

/** One line for each way and origin, however many instructions go it. */
function edgesTo({ base, taken }: Stage, stage: number): readonly Edge[] {
  const to = keyOf({ stage })
  const ways = [
    ...(base ? [{ by: 'FROM', from: keyOf(base) } as const] : []),
    ...taken.map(({ by, from }) => ({ by, from: keyOf(from) })),
  ]
  const first = ways.filter(
    ({ by, from }, place) => ways.findIndex((way) => way.by === by && way.from === from) === place,
  )
  return first.map(({ by, from }) => ({
    by,
    from,
    to,
    stage,
    count: ways.filter((way) => way.by === by && way.from === from).length,
  }))
}

/** Images stand in row 0; a stage one row below the lowest of what it needs. Origins stand earlier in the file. */
function ranksOf(stages: readonly Stage[]): readonly number[] {
  const ranks: number[] = []
  for (const stage of stages) {
    const above = originsOf(stage).map((origin) => ('stage' in origin ? (ranks[origin.stage] ?? 0) : 0))
    ranks.push(Math.max(0, ...above) + 1)
  }
  return ranks
}
