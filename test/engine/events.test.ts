import { describe, expect, it } from 'vitest'
import { eventFrom } from '../../src/engine/events.ts'

const id = 'c'.repeat(64)
const since152 = {
  Type: 'container',
  Action: 'die',
  Actor: { ID: id, Attributes: { exitCode: '137', image: 'nginx', name: 'web' } },
  scope: 'local',
  time: 1795311064,
  timeNano: 1795311064572097000,
}
const before152 = { ...since152, status: 'die', id, from: 'nginx' }

describe('an event', () => {
  it.each([
    ['before API 1.52', before152],
    ['since API 1.52', since152],
    ['with old fields that say something else', { ...before152, status: 'start', id: 'other' }],
  ])('%s', (_, message) => {
    expect(eventFrom(message)).toEqual({
      type: 'container',
      action: 'die',
      detail: undefined,
      id,
      attributes: { exitCode: '137', image: 'nginx', name: 'web' },
      at: 1795311064572.097,
    })
  })

  it.each([
    ['exec_start: sh -c "echo a: b"', 'exec_start', 'sh -c "echo a: b"'],
    ['health_status: healthy', 'health_status', 'healthy'],
    ['exec_create: ', 'exec_create', ''],
    ['pause', 'pause', undefined],
  ])('with the action %j', (Action, action, detail) => {
    expect(eventFrom({ ...since152, Action })).toMatchObject({ action, detail })
  })

  it.each([
    ['volume', 'volume'],
    ['builder', 'other'],
  ])('of the type %s', (Type, type) => {
    expect(eventFrom({ ...since152, Type })).toMatchObject({ type })
  })

  it('without attributes and nanoseconds', () => {
    const message = { Type: 'image', Action: 'prune', Actor: { Attributes: null }, time: 1795311064 }
    expect(eventFrom(message)).toEqual({
      type: 'image',
      action: 'prune',
      detail: undefined,
      id: '',
      attributes: {},
      at: 1795311064000,
    })
  })

  it.each([
    null,
    3,
    'die',
    [],
    {},
    { Type: 'container' },
    { ...since152, Action: 7 },
    { ...since152, Actor: undefined },
  ])('is not %j', (message) => {
    expect(eventFrom(message)).toBeUndefined()
  })
})
