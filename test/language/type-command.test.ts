import { beforeEach, expect, test } from 'vitest'
import { typeCommand } from '../../src/language/type-command.ts'
import { asked, forget, registered } from '../vscode.ts'

let held = 0
const live = {
  engine: undefined,
  hold: () => {
    held += 1
    return {
      dispose: () => {
        held -= 1
      },
    }
  },
}

beforeEach(() => {
  forget()
  held = 0
})

test('a line is typed in the folder of its file, and Enter is left to the person', () => {
  typeCommand(live)
  registered.get('drydock.dockerfile.type')?.('docker build -t a .', '/a')
  expect(asked).toEqual([
    { what: 'terminal', with: [{ name: 'Drydock: Dockerfile', cwd: '/a', env: {} }] },
    { what: 'sendText', with: ['docker build -t a .', false] },
  ])
})

test('what is no line does nothing', () => {
  typeCommand(live)
  registered.get('drydock.dockerfile.type')?.(7, '/a')
  expect(asked).toEqual([])
})

test('whoever has typed one sees what the engine does, until the end', () => {
  const typing = typeCommand(live)
  typing.dispose()
  expect(held).toBe(0)
  const again = typeCommand(live)
  registered.get('drydock.dockerfile.type')?.('docker build .', '/a')
  registered.get('drydock.dockerfile.type')?.('docker build .', '/a')
  const during = held
  again.dispose()
  expect([during, held]).toEqual([1, 0])
})
