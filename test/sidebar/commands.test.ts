import { describe, expect, it } from 'vitest'
import { actions } from '../../src/engine/lifecycle.ts'
import { commandOf, containerCommandLine } from '../../src/sidebar/commands.ts'
import { idOf } from '../engine/still-engine.ts'

describe('the command of a button', () => {
  const container = { id: idOf('a'), name: 'hellonginx' }

  it('is the one that the terminal knows', () => {
    expect(containerCommandLine('stop', container)).toBe('docker stop hellonginx')
    expect(containerCommandLine('remove', container)).toBe('docker rm hellonginx')
    expect(containerCommandLine('logs', container)).toBe('docker logs --follow --tail 1000 hellonginx')
  })

  it.each(actions)('begins with its short form: %s', (action) => {
    expect(containerCommandLine(action, container)).toBe(`${commandOf(action)} hellonginx`)
  })

  it('takes the ID where the name could mean something else', () => {
    expect(containerCommandLine('stop', { ...container, name: 'a b; rm -rf /' })).toBe('docker stop aaaaaaaaaaaa')
    expect(containerCommandLine('stop', { ...container, name: '--all' })).toBe('docker stop aaaaaaaaaaaa')
  })
})
