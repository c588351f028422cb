import { beforeEach, expect, test } from 'vitest'
import { typeCommand } from '../../src/language/type-command.ts'
import { asked, forget, registered } from '../vscode.ts'

beforeEach(forget)

test('a line is typed in the folder of its file, and Enter is left to the person', () => {
  typeCommand({ engine: undefined })
  registered.get('drydock.dockerfile.type')?.('docker build -t a .', '/a')
  expect(asked).toEqual([
    { what: 'terminal', with: [{ name: 'Drydock: Dockerfile', cwd: '/a', env: {} }] },
    { what: 'sendText', with: ['docker build -t a .', false] },
  ])
})

test('what is no line does nothing', () => {
  typeCommand({ engine: undefined })
  registered.get('drydock.dockerfile.type')?.(7, '/a')
  expect(asked).toEqual([])
})
