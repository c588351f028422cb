import { expect, it } from 'vitest'
import { memoryOf } from '../../../src/sidebar/view/memory-size.ts'

it.each([
  [0, '0 B'],
  [20_971_520, '20 MiB'],
  [1_610_612_736, '1.5 GiB'],
  [67_108_864, '64 MiB'],
  [3_000_000, '2.9 MiB'],
])('%d bytes are %s', (bytes, written) => {
  expect(memoryOf(bytes)).toBe(written)
})

it('the unit is said once where it is the same', () => {
  expect(memoryOf(20_971_520, 67_108_864)).toBe('20')
  expect(memoryOf(900_000, 67_108_864)).toBe('879 KiB')
})
