import { describe, expect, it } from 'vitest'
import type { EngineEvent } from '../../src/engine/engine-event.ts'
import { after, blank } from '../../src/sidebar/event-chains.ts'
import type { JournalEntry } from '../../src/sidebar/journal-protocol.ts'
import { eventOf } from '../engine/fake-engine.ts'

const image = `sha256:${'a'.repeat(64)}`

// The chains are those of a real Engine 20.10.24.
describe('the journal tells', () => {
  it('docker run as one deed', () => {
    expect(deeds(event('create', 0, { image: 'nginx' }), event('start', 1))).toEqual([
      { kind: 'created', image: 'nginx', started: true },
    ])
  })

  it('docker create as a container that does not run', () => {
    expect(deeds(event('create', 0, { image: 'nginx' }))).toEqual([{ kind: 'created', image: 'nginx', started: false }])
  })

  it('a container that obeys docker stop', () => {
    expect(deeds(kill(15, 0), die(0, 1), event('stop', 1))).toEqual([
      { kind: 'ended', exitCode: 0, because: { kind: 'stopped', signal: 15 } },
    ])
  })

  it('a container that does not obey docker stop, and how long it was waited for', () => {
    expect(deeds(kill(15, 0), kill(9, 10.02), die(137, 10.1), event('stop', 10.1))).toEqual([
      { kind: 'ended', exitCode: 137, because: { kind: 'stopped-then-killed', signal: 15, seconds: 10 } },
    ])
  })

  it('docker stop of a paused container, without the unpause in between', () => {
    expect(deeds(kill(15, 0), event('unpause', 0), kill(9, 3), die(137, 3), event('stop', 3))).toEqual([
      { kind: 'ended', exitCode: 137, because: { kind: 'stopped-then-killed', signal: 15, seconds: 3 } },
    ])
  })

  it('nothing of a terminal whose size has changed (SIGWINCH)', () => {
    expect(deeds(kill(28, 0), kill(28, 1), kill(9, 20), die(137, 20))).toEqual([
      { kind: 'ended', exitCode: 137, because: { kind: 'killed', signal: 9 } },
    ])
    expect(deeds(kill(28, 0), die(0, 60))).toEqual([{ kind: 'ended', exitCode: 0, because: { kind: 'itself' } }])
    expect(deeds(kill(28, 0), event('pause', 1), event('unpause', 2))).toEqual([
      { kind: 'unpaused' },
      { kind: 'paused' },
    ])
  })

  it('docker stop of httpd, whose signal that is', () => {
    expect(deeds(kill(28, 0), kill(28, 60), die(0, 60), event('stop', 60))).toEqual([
      { kind: 'ended', exitCode: 0, because: { kind: 'stopped', signal: 28 } },
    ])
  })

  it('docker kill apart from docker stop', () => {
    expect(deeds(kill(9, 0), die(137, 0))).toEqual([
      { kind: 'ended', exitCode: 137, because: { kind: 'killed', signal: 9 } },
    ])
  })

  it('an end that nobody asked for', () => {
    expect(deeds(die(1, 0))).toEqual([{ kind: 'ended', exitCode: 1, because: { kind: 'itself' } }])
  })

  it('an end for want of memory', () => {
    expect(deeds(event('oom', 0), die(137, 0))).toEqual([{ kind: 'ended', exitCode: 137, because: { kind: 'memory' } }])
  })

  it('docker restart as one deed', () => {
    expect(deeds(kill(15, 0), die(0, 1), event('stop', 1), event('start', 2), event('restart', 2))).toEqual([
      { kind: 'restarted' },
    ])
  })

  it('pause, unpause and removal', () => {
    const kinds = deeds(event('pause', 0), event('unpause', 1), event('destroy', 2)).map(({ kind }) => kind)
    expect(kinds).toEqual(['removed', 'unpaused', 'paused'])
  })

  it('a change of health', () => {
    expect(deeds({ ...event('health_status', 0), detail: 'unhealthy' })).toEqual([
      { kind: 'health', health: 'unhealthy' },
    ])
  })

  it('nothing of what happens inside', () => {
    expect(deeds(event('exec_create', 0), event('attach', 0))).toEqual([])
  })

  it.each<readonly [EngineEvent, string, JournalEntry['deed']]>([
    [thing('image', 'pull', 'nginx:1.27', { name: 'nginx' }), 'nginx:1.27', { kind: 'pulled' }],
    [thing('image', 'tag', image, { name: 'web:1' }), 'web:1', { kind: 'named' }],
    [thing('image', 'delete', image, { name: image }), 'aaaaaaaaaaaa', { kind: 'deleted' }],
    [thing('volume', 'create', 'kept', { driver: 'local' }), 'kept', { kind: 'made', what: 'volume' }],
    [thing('volume', 'destroy', 'kept', { driver: 'local' }), 'kept', { kind: 'unmade', what: 'volume' }],
    [thing('network', 'create', 'f00', { name: 'shop' }), 'shop', { kind: 'made', what: 'network' }],
    [thing('network', 'destroy', 'f00', { name: 'shop' }), 'shop', { kind: 'unmade', what: 'network' }],
  ])('what happens to what containers need: %j', (event, name, deed) => {
    expect(many(event).entries).toMatchObject([{ name, deed }])
  })

  it('nothing of what comes with every container: nameless volumes, mounts, connections', () => {
    expect(
      deeds(
        thing('volume', 'create', 'a'.repeat(64), { driver: 'local' }),
        thing('volume', 'mount', 'kept', { container: 'c' }),
        thing('network', 'connect', 'f00', { name: 'bridge' }),
        thing('image', 'untag', image, { name: image }),
      ),
    ).toEqual([])
  })

  it('an old signal as the reason for nothing that comes an hour later', () => {
    expect(deeds(kill(1, 0), die(0, 3600))).toEqual([{ kind: 'ended', exitCode: 0, because: { kind: 'itself' } }])
  })

  it('the last fifty deeds', () => {
    const many = Array.from({ length: 60 }, (_, at) => event('pause', at))
    expect(deeds(...many)).toHaveLength(50)
  })

  it('names that are safe to show', () => {
    const [entry] = many(event('start', 0, { name: 'a\u202Eb' })).entries
    expect(entry?.name).toBe('ab')
  })
})

function deeds(...events: readonly EngineEvent[]) {
  return many(...events).entries.map(({ deed }) => deed)
}

function many(...events: readonly EngineEvent[]) {
  return events.reduce(after, blank)
}

function thing(type: EngineEvent['type'], action: string, id: string, attributes: Record<string, string>): EngineEvent {
  return { ...eventOf('a', action, { at: 0, attributes }), type, id }
}

/** @param at in seconds */
function event(action: string, at: number, attributes: Record<string, string> = {}): EngineEvent {
  return eventOf('a', action, { at: at * 1000, attributes: { name: 'web', ...attributes } })
}

function kill(signal: number, at: number): EngineEvent {
  return event('kill', at, { signal: `${signal}` })
}

function die(exitCode: number, at: number): EngineEvent {
  return event('die', at, { exitCode: `${exitCode}` })
}
