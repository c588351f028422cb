import { expect, it } from 'vitest'
import { graphOf } from '../../../src/sidebar/view/graph.ts'

it('the newest value stands at the right edge, and the highest has room above it', () => {
  expect(graphOf([0, 4], 5, null, 1).line).toBe('M75 100L100 20')
})

it('a limit is a line, near the top where it is not reached', () => {
  const { limitAt, line } = graphOf([0, 5], 2, 10, 1)
  expect(limitAt).toBe(9.1)
  expect(line).toBe('M0 100L100 54.5')
})

it('nearly nothing does not look like work', () => {
  expect(graphOf([0.001, 0.001], 2, null, 1).line).toBe('M0 99.9L100 99.9')
})

it('one value is no line yet', () => {
  expect(graphOf([1], 60, null, 1)).toEqual({ line: '', area: '', limitAt: undefined })
})
