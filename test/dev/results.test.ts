import { expect, test } from 'vitest'
import { judged, type Results, summary } from '../../dev/testing/results.ts'

const green: Results = { kind: 'unit', passed: 3, failed: 0, skipped: [] }

test('the last line has the sums of all kinds', () => {
  const red: Results = { kind: 'ui', passed: 1, failed: 2, skipped: [{ test: 'logs follow', reason: 'needs root' }] }
  expect(summary([green, red]).at(-1)).toBe('4 passed, 2 failed, 1 skipped')
})

test('a skipped test is named with its reason', () => {
  const skipped = [{ test: 'the private engine stops', reason: 'A private Docker Engine needs root.' }]
  expect(summary([{ ...green, kind: 'engine', skipped }])[0]).toBe(
    'skipped (engine): the private engine stops: A private Docker Engine needs root.',
  )
})

test('what failed is named with its reason, after what only passed on a second try', () => {
  const failures = [{ test: 'a log follows', reason: 'AssertionError: expected 1 to be 2' }]
  const secondTries = [{ test: 'an image is pulled', reason: 'Error: timed out' }]
  expect(summary([{ ...green, kind: 'engine', failed: 1, failures, secondTries }]).slice(0, 2)).toEqual([
    'passed on the second try (engine): an image is pulled: Error: timed out',
    'failed (engine): a log follows: AssertionError: expected 1 to be 2',
  ])
})

test('a kind that ends with an error although no test failed has failed', () => {
  expect(judged(green, 1).failed).toBe(1)
  expect(judged(green, null).failed).toBe(1)
})

test('a kind that ran nothing has failed', () => {
  expect(judged({ kind: 'ui', passed: 0, failed: 0, skipped: [] }, 0).failed).toBe(1)
})

test('a kind that skipped everything with a reason has not', () => {
  const skipped = [{ test: 'the private engine stops', reason: 'A private Docker Engine needs root.' }]
  expect(judged({ kind: 'engine', passed: 0, failed: 0, skipped }, 0).failed).toBe(0)
})

test('failed tests are counted once', () => {
  expect(judged({ ...green, failed: 2 }, 1).failed).toBe(2)
})
