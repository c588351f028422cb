import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { dockerProgram, pathsHere } from '../../src/engine/docker-program.ts'

it.each<[NodeJS.Platform, string, readonly string[], string | undefined]>([
  ['linux', '/a:/b', ['/b/docker'], '/b/docker'],
  ['linux', '/a:/b', ['/a/docker', '/b/docker'], '/a/docker'],
  ['linux', '/a::', ['docker'], undefined],
  ['darwin', '/a', ['/opt/homebrew/bin/docker'], '/opt/homebrew/bin/docker'],
  ['win32', 'C:\\a;C:\\b', ['C:\\b\\docker.exe'], 'C:\\b\\docker.exe'],
  ['win32', 'C:\\a', ['C:\\a\\docker'], undefined],
])('on %s with the PATH %s and %j it is %s', (platform, PATH, programs, expected) => {
  const isProgram = (path: string) => programs.includes(path)
  expect(dockerProgram({ environment: { PATH }, platform, isProgram })).toBe(expected)
})

it.skipIf(process.platform === 'win32')('a folder or a file that cannot be run is no program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-path-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of ['folder', 'text', 'program']) mkdirSync(join(folder, name))
  mkdirSync(join(folder, 'folder', 'docker'))
  writeFileSync(join(folder, 'text', 'docker'), '')
  writeFileSync(join(folder, 'program', 'docker'), '')
  chmodSync(join(folder, 'program', 'docker'), 0o755)
  const PATH = ['folder', 'text', 'program'].map((name) => join(folder, name)).join(':')
  expect(dockerProgram({ ...pathsHere(), environment: { PATH } })).toBe(join(folder, 'program', 'docker'))
})
