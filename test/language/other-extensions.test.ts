import { expect, test } from 'vitest'
import { untoldAmong } from '../../src/language/other-extensions.ts'

const containers = 'ms-azuretools.vscode-containers'
const old = 'ms-azuretools.vscode-docker'

test.each([
  [[], [], []],
  [[containers], [], ['Container Tools']],
  [[containers], [containers], []],
  [['docker.docker', containers], [], ['Container Tools', 'Docker DX']],
  [[old], [], ['Docker']],
  [[old, containers], [], ['Container Tools']],
])('beside %j, told of %j, it speaks of %j', (installed, told, expected) => {
  const others = untoldAmong((id) => [...installed].map(String).includes(id), told)
  expect(others.map(({ name }) => name)).toEqual(expected)
})
