import { describe, expect, it } from 'vitest'
import type { Origin, Stage, Taken } from '../../../src/stages/protocol.ts'
import { graphOf } from '../../../src/stages/view/graph.ts'
import { type Box, layoutOf } from '../../../src/stages/view/layout.ts'
import { layoutWithin } from '../../../src/stages/view/layout-within.ts'
import { inImageOf, neededFor } from '../../../src/stages/view/needed.ts'

const node: Origin = { image: 'node' }
const stage = (base: Origin, ...taken: readonly Origin[]): Stage => ({
  name: null,
  line: 0,
  lastLine: 0,
  base,
  taken: taken.map((from): Taken => ({ by: 'COPY', from, paths: ['/a'], line: 1 })),
  instructions: [],
  command: null,
})
// deps, build, test, and web, which takes from the first two.
const shop = [
  stage(node),
  stage({ stage: 0 }),
  stage({ stage: 1 }),
  stage({ image: 'nginx' }, { stage: 1 }, { stage: 1 }, { stage: 0 }),
]

describe('what a stage needs', () => {
  it('is what it begins with, what it takes from, and what those need', () => {
    expect([...neededFor(shop, 3)].sort()).toEqual([0, 1, 3])
    expect([...neededFor(shop, 2)].sort()).toEqual([0, 1, 2])
  })

  it('is in its image only where it begins with it', () => {
    expect([...inImageOf(shop, 3)]).toEqual([3])
    expect([...inImageOf(shop, 2)].sort()).toEqual([0, 1, 2])
  })
})

describe('the graph', () => {
  it('has every image once, and one line for all that goes the same way', () => {
    const { nodes, edges } = graphOf([stage(node), stage(node, { stage: 0 }, { stage: 0 })])
    expect(nodes.map(({ key }) => key)).toEqual(['image node', 'stage 0', 'stage 1'])
    expect(edges.map(({ from, to, by, count }) => `${from} > ${to} ${by} ${count}`)).toEqual([
      'image node > stage 0 FROM 1',
      'image node > stage 1 FROM 1',
      'stage 0 > stage 1 COPY 2',
    ])
  })
})

describe('the picture', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    stage(index < 3 ? node : { stage: index - 3 }, ...(index > 4 ? [{ stage: 1 }, { stage: index - 2 }] : [])),
  )

  it.each([
    ['a shop', shop],
    ['one stage', shop.slice(0, 1)],
    ['many stages', many],
  ])('of %s has everything below what it needs, and nothing on top of another', (_, stages) => {
    const { boxes, lines, width, height } = layoutOf(graphOf(stages))
    const boxAt = new Map(boxes.map((box) => [box.node.key, box]))
    for (const { edge } of lines) {
      const [from, to] = [boxAt.get(edge.from), boxAt.get(edge.to)]
      expect(bottom(from)).toBeLessThan(to?.top ?? 0)
    }
    const overlapping = boxes.flatMap((box, place) => boxes.slice(place + 1).filter((other) => overlap(box, other)))
    expect(overlapping).toEqual([])
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.left + box.node.width).toBeLessThanOrEqual(width)
      expect(bottom(box)).toBeLessThanOrEqual(height)
    }
  })

  it('leads a line that passes a row around the cards that stand there', () => {
    const { boxes, lines } = layoutOf(graphOf(shop))
    const long = lines.find(({ edge }) => edge.from === 'stage 0' && edge.by === 'COPY')
    const passed = boxes.find(({ node: { key } }) => key === 'stage 1')
    // `V` is where it goes straight down, beside the card of the row.
    const [, x = Number.NaN] = [...(/ ([\d.]+),[\d.]+ V/.exec(long?.path ?? '') ?? [])].map(Number)
    const inside = passed && x > passed.left && x < passed.left + passed.node.width
    expect([Number.isFinite(x), inside]).toEqual([true, false])
  })
})

describe('the picture in a narrow tab', () => {
  // Four images, each for a stage of its own, and a last one that takes from all of these.
  const images = ['go', 'node', 'python', 'alpine'].map((image) => stage({ image }))
  const star = [...images, stage(node, ...images.map((_, index) => ({ stage: index })))]
  it('is the same as long as there is room, and before anybody knows', () => {
    const free = layoutOf(graphOf(star))
    expect(layoutWithin(graphOf(star), free.width)).toEqual(free)
    expect(layoutWithin(graphOf(star), undefined)).toEqual(free)
  })

  it('is one column, every image right above the first stage that needs it', () => {
    const { boxes, lines, width } = layoutWithin(graphOf(star), 600)
    expect(width).toBeLessThan(320)
    expect(boxes.map(({ node: { key } }) => key)).toEqual([
      ...['image go', 'stage 0', 'image node', 'stage 1', 'image python', 'stage 2', 'image alpine', 'stage 3'],
      'stage 4',
    ])
    for (const [place, box] of boxes.slice(1).entries()) expect(box.top).toBeGreaterThan(bottom(boxes[place]))
    expect(lines).toHaveLength(9)
  })

  it('has a lane of its own for each line that passes a card, and a straight line to the next card', () => {
    const { lines } = layoutWithin(graphOf(star), 600)
    const lanes = lines.flatMap(({ path }) => / V[\d.]+ Q([\d.]+),/.exec(path)?.[1] ?? [])
    expect(new Set(lanes).size).toBe(lanes.length)
    expect(lines.length - lanes.length).toBe(5)
  })

  it('stays in rows where a column would be no narrower', () => {
    const alone = graphOf([stage({ image: 'go' })])
    expect(layoutWithin(alone, 10)).toEqual(layoutOf(alone))
  })
})

function bottom(box: Box | undefined): number {
  return box ? box.top + box.node.height : Number.NaN
}

function overlap(one: Box, other: Box): boolean {
  const isBeside = one.left + one.node.width <= other.left || other.left + other.node.width <= one.left
  return !isBeside && bottom(one) > other.top && bottom(other) > one.top
}
