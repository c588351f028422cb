import { describe, expect, it } from 'vitest'
import { actions, containerStates, isLegal } from '../../../src/engine/lifecycle.ts'
import { type Diagram, diagramOf, placeOf } from '../../../src/sidebar/view/diagram.ts'

const widths = [176, 216, 288, 300, 420]

describe.each(containerStates)('the diagram of a container that is %s', (state) => {
  it('offers exactly the moves that the table allows, each once', () => {
    const { chips, also } = diagramOf(state, 288)
    const offered = [...chips.map(({ action }) => action), ...also]
    expect(offered.toSorted()).toEqual(actions.filter((action) => isLegal(state, action)).toSorted())
  })

  it('shows where it is, once', () => {
    const now = diagramOf(state, 288).nodes.filter(({ isNow }) => isNow)
    expect(now.map(({ place }) => place)).toEqual([placeOf(state)])
  })

  it('says of each other arrow which move it stands for', () => {
    const { labels } = diagramOf(state, 288)
    const words = labels.filter((label) => label.actions.length > 0)
    for (const { actions: moves } of words) expect(moves.some((action) => actions.includes(action))).toBe(true)
    expect(labels.filter((label) => label.actions.length === 0)).toHaveLength(1)
  })

  it.each(widths)('keeps its nodes apart and inside %i pixels', (width) => {
    const { nodes, height } = diagramOf(state, width)
    for (const node of nodes) {
      expect(node.x).toBeGreaterThanOrEqual(0)
      expect(node.x + node.width).toBeLessThanOrEqual(width)
      expect(node.y + node.height).toBeLessThanOrEqual(height)
    }
    for (const [place, node] of nodes.entries()) {
      for (const other of nodes.slice(place + 1)) expect(overlap(node, other)).toBe(false)
    }
  })

  it.each(widths)('keeps its chips off the boxes and off each other at %i pixels', (width) => {
    const boxes = chipBoxes(diagramOf(state, width))
    for (const [place, box] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) expect(overlap(box, other)).toBe(false)
      for (const node of diagramOf(state, width).nodes) expect(overlap(box, node)).toBe(false)
    }
  })
})

describe('a chip', () => {
  it('says the whole command where there is room, else its verb', () => {
    expect(texts(diagramOf('running', 288))).toEqual(['docker restart', 'docker pause', 'docker stop', 'docker kill'])
    expect(texts(diagramOf('paused', 288))).toEqual(['unpause'])
    expect(texts(diagramOf('running', 216))).toEqual(['restart', 'pause', 'stop', 'kill'])
    expect(texts(diagramOf('exited', 288))).toEqual(['docker start', 'docker restart', 'docker rm'])
  })

  it('stands for a move whose arrow begins here; the others stand below', () => {
    expect(diagramOf('created', 288).also).toEqual(['restart', 'remove'])
    expect(diagramOf('paused', 288).also).toEqual(['stop', 'restart', 'kill'])
    expect(diagramOf('running', 288).also).toEqual([])
  })
})

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function chipBoxes({ chips }: Diagram): readonly Box[] {
  return chips.map(({ x, y, fromLeft, text }) => {
    // As the stylesheet draws it: 11 px monospace, 20 high.
    const width = text.length * 6.62 + 14
    return { x: fromLeft ? x : x - width / 2, y: y - 10, width, height: 20 }
  })
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

function texts({ chips }: Diagram): readonly string[] {
  return chips.map(({ text }) => text)
}
