import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { programOnPath } from '../../../server/src/shellcheck/program.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the first folder of PATH with such a program counts', () => {
  mkdirSync(join(folder, 'a', 'tool'), { recursive: true })
  mkdirSync(join(folder, 'b'))
  mkdirSync(join(folder, 'c'))
  writeFileSync(join(folder, 'b', 'tool'), '', { mode: 0o644 })
  writeFileSync(join(folder, 'c', 'tool'), '')
  chmodSync(join(folder, 'c', 'tool'), 0o755)
  const PATH = ['nowhere', 'a', 'b', 'c'].map((name) => join(folder, name)).join(delimiter)
  expect(programOnPath('tool', { PATH })).toBe(join(folder, 'c', 'tool'))
  expect(programOnPath('other', { PATH })).toBeUndefined()
})

test('a folder that depends on where we run is left out', () => {
  expect(programOnPath('node_modules', { PATH: ['.', ''].join(delimiter) })).toBeUndefined()
  writeFileSync(join(folder, 'tool'), '', { mode: 0o755 })
  const relative = folder.replace(/^\//, '../'.repeat(20))
  expect(programOnPath('tool', { PATH: relative })).toBeUndefined()
})

test('without a PATH there is none', () => {
  expect(programOnPath('tool', {})).toBeUndefined()
})
