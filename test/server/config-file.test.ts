import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { configFor } from '../../server/src/config-file.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-'))
  mkdirSync(join(folder, 'app', 'image'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the nearest file upwards counts, alone', async () => {
  writeFileSync(join(folder, '.drydock.yaml'), 'preset: strict\nstrictLabels: true\n')
  expect(await configFor(join(folder, 'app', 'image'))).toEqual({
    path: join(folder, '.drydock.yaml'),
    given: { preset: 'strict', strictLabels: true },
  })
  writeFileSync(join(folder, 'app', '.drydock.json'), '{"preset": "buildkit"}')
  expect(await configFor(join(folder, 'app', 'image'))).toMatchObject({ given: { preset: 'buildkit' } })
})

test('a broken one is named with its line', async () => {
  const path = join(folder, '.drydock.yaml')
  writeFileSync(path, 'preset: strict\nrule: {}\n')
  expect(await configFor(folder)).toMatchObject({
    path,
    problem: { en: `${path}:2: nothing is named \`rule\`; did you mean \`rules\`?` },
  })
})
