import { expect, test } from 'vitest'
import { mayRestart } from '../../src/language/may-restart.ts'

const minute = 60_000

test('a server that ends now and then is started again each time', () => {
  expect(
    mayRestart(
      [0, 4, 8, 12, 16].map((at) => at * minute),
      16 * minute,
    ),
  ).toBe(true)
})

test('a server that ended three times in three minutes is started again', () => {
  expect(mayRestart([0, minute, 2 * minute], 2 * minute)).toBe(true)
})

test('a server that ends for the fourth time in three minutes stays down', () => {
  expect(mayRestart([0, 10, 20, 30], 30)).toBe(false)
})
