import { expect, test } from 'vitest'
import { tarOf } from '../../src/engine/tar.ts'

test('an archive has a header and whole blocks for each file, and two empty ones at the end', () => {
  const archive = tarOf({ Dockerfile: 'FROM x\n', 'a/b.sh': 'x'.repeat(513) })
  expect(archive.length).toBe(512 * (1 + 1 + 1 + 2 + 2))
  expect(archive.toString('utf8', 0, 10)).toBe('Dockerfile')
  expect(archive.toString('utf8', 124, 135)).toBe('00000000007')
  expect(archive.toString('utf8', 257, 262)).toBe('ustar')
  expect(archive.toString('utf8', 512, 519)).toBe('FROM x\n')
  expect(archive.subarray(-1024).every((byte) => byte === 0)).toBe(true)
})

test('its checksums are those of the headers with spaces in their place', () => {
  const header = tarOf({ a: '' }).subarray(0, 512)
  const written = Number.parseInt(header.toString('utf8', 148, 154), 8)
  const sum = header.reduce((all, byte, place) => all + (place >= 148 && place < 156 ? 32 : byte), 0)
  expect(written).toBe(sum)
})

test('the same files make the same archive at any time', () => {
  expect(tarOf({ a: 'b' })).toEqual(tarOf({ a: 'b' }))
})
