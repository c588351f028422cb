import { describe, expect, it, vi } from 'vitest'
import type { Answer } from '../../src/engine/connect.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { createLiveEngine, type LiveEngine } from '../../src/engine/live.ts'
import { containerRow, eventOf } from './fake-engine.ts'
import { connecting, fake, ids, live, pass } from './fake-live.ts'

const absent = new EngineError('absent', 'connect ENOENT /fake.sock')
const silent: Answer = { kind: 'silent', endpoint: undefined, problem: absent }

describe('nobody looks', () => {
  it('and nothing is done', async () => {
    live.look()
    await pass(600_000)
    expect(connecting.count).toBe(0)
    expect(live.snapshot.connection.kind).toBe('idle')
  })

  it('any more, and everything ends; the last lists stay', async () => {
    fake.rows = [containerRow('a')]
    const first = live.hold()
    const second = live.hold()
    await pass(0)
    first.dispose()
    first.dispose()
    await pass(100_000)
    expect(live.snapshot.connection.kind).toBe('connected')
    second.dispose()
    const listings = fake.listings.length
    await pass(600_000)
    expect(fake.streams.size).toBe(0)
    expect(fake.listings).toHaveLength(listings)
    expect(live.engine).toBeUndefined()
    expect(live.snapshot).toMatchObject({ connection: { kind: 'idle' }, containers: [{ id: 'a' }] })
  })

  it('while the engine is looked for: its answer comes too late and is let go', async () => {
    live.hold().dispose()
    await pass(600_000)
    expect(connecting.count).toBe(1)
    expect(fake.streams.size).toBe(0)
    expect(live.snapshot.connection.kind).toBe('idle')
  })

  it('and then somebody does, again', async () => {
    live.hold().dispose()
    live.hold()
    await pass(0)
    expect(live.snapshot.connection.kind).toBe('connected')
    expect(fake.streams.size).toBe(1)
  })
})

describe('an engine that answers', () => {
  it('is listened to first and listed then', async () => {
    let open = () => {}
    fake.listingGate = new Promise((resolve) => {
      open = resolve
    })
    fake.rows = [containerRow('a')]
    live.hold()
    await pass(0)
    expect([fake.streams.size, fake.listings]).toEqual([1, ['all']])
    expect(live.snapshot.connection).toEqual({ kind: 'connecting', endpoint: undefined })
    // It happens while the first list is under way, and is not in it.
    fake.rows = [containerRow('a'), containerRow('b')]
    fake.tell(eventOf('b', 'create'))
    open()
    await pass(25)
    expect(fake.listings).toEqual(['all', ['b']])
    expect(ids(live.snapshot)).toEqual(['b', 'a'])
    expect(live.snapshot.connection).toMatchObject({
      kind: 'connected',
      endpoint: { name: 'fake' },
      about: { os: 'linux' },
    })
    expect(live.engine).toBe(fake.engine)
  })

  it('tells each event at once, and nobody hears it who has gone', async () => {
    const heard: string[] = []
    live.onEvent((event) => heard.push(event.action))
    const gone = live.onEvent((event) => heard.push(`gone ${event.action}`))
    live.hold()
    await pass(0)
    gone.dispose()
    fake.tell(eventOf('a', 'create'), eventOf('a', 'start'))
    await pass(0)
    expect(heard).toEqual(['create', 'start'])
  })

  it('goes on when a listener throws', async () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
    live.onSnapshot(() => {
      throw new Error('a mistake in the view')
    })
    live.hold()
    await pass(0)
    expect(live.snapshot.connection.kind).toBe('connected')
    expect(complained).toHaveBeenCalled()
  })

  it('is listed again a second later, for what ended just before is told by no event', async () => {
    live.hold()
    await pass(0)
    fake.rows = [containerRow('a')]
    await pass(1000)
    expect(ids(live.snapshot)).toEqual(['a'])
    expect(fake.listings).toEqual(['all', 'all'])
  })

  it('is listed whole from time to time, for events get lost', async () => {
    live.hold()
    await pass(80_000)
    expect(fake.listings).toHaveLength(2)
    fake.rows = [containerRow('a')]
    await pass(10_000)
    expect(ids(live.snapshot)).toEqual(['a'])
    expect(fake.listings).toHaveLength(3)
  })

  it('is listed whole when somebody looks again', async () => {
    live.hold()
    await pass(2000)
    fake.rows = [containerRow('a')]
    live.look()
    await pass(0)
    expect(ids(live.snapshot)).toEqual(['a'])
  })
})

describe('an engine that goes away', () => {
  it.each([
    ['in the middle', new EngineError('lost', 'socket hang up')],
    ['quietly', undefined],
  ])('%s is connected to again, and the last lists stay until then', async (_, problem) => {
    fake.rows = [containerRow('a')]
    live.hold()
    await pass(60_000)
    const lostAt = Date.now()
    connecting.answers = [silent]
    fake.hangUp(problem)
    await pass(0)
    const expected = { kind: 'reconnecting', lostAt, retryAt: lostAt + 500, problem: { kind: 'lost' } }
    expect(live.snapshot).toMatchObject({ connection: expected, containers: [{ id: 'a' }] })
    expect(live.engine).toBeUndefined()
    await pass(500)
    expect(live.snapshot.connection).toMatchObject({ kind: 'reconnecting', lostAt, problem: { kind: 'absent' } })
    fake.rows = [containerRow('b')]
    await pass(2000)
    expect(live.snapshot.connection.kind).toBe('connected')
    expect(ids(live.snapshot)).toEqual(['b'])
    expect(fake.streams.size).toBe(1)
  })

  it('while it is listed is connected to again', async () => {
    live.hold()
    await pass(60_000)
    fake.listingProblem = new EngineError('lost', 'socket hang up')
    fake.tell(eventOf('a', 'start'))
    await pass(0)
    expect(live.snapshot.connection.kind).toBe('reconnecting')
    expect(fake.streams.size).toBe(0)
    fake.listingProblem = undefined
    await pass(500)
    expect(live.snapshot.connection.kind).toBe('connected')
  })

  it('with the machine asleep is connected to again, though the connection looks sound', async () => {
    live.hold()
    await pass(60_000)
    vi.setSystemTime(Date.now() + 3_600_000)
    await pass(10_000 + 500)
    expect(connecting.count).toBe(2)
    expect(live.snapshot.connection.kind).toBe('connected')
  })

  it('is tried less and less often, every 15 seconds in the end', async () => {
    const pauses: number[] = []
    let before = Date.now()
    connecting.answers = Array.from({ length: 9 }, () => silent)
    live.onSnapshot(({ connection }) => {
      if (connection.kind === 'unreachable') pauses.push(connection.retryAt - before)
      if (connection.kind === 'unreachable') before = connection.retryAt
    })
    live.hold()
    await pass(120_000)
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000, 15_000])
    expect(live.snapshot.connection.kind).toBe('connected')
  })

  it('right after each answer is tried less and less often as well', async () => {
    live.onSnapshot(({ connection }) => {
      if (connection.kind === 'connected') fake.hangUp()
    })
    live.hold()
    await pass(60_000)
    expect(connecting.count).toBeLessThan(10)
  })

  it('is tried at once when somebody looks', async () => {
    connecting.answers = [silent, silent, silent]
    live.hold()
    await pass(2000)
    expect(live.snapshot.connection).toMatchObject({ kind: 'unreachable', problem: absent })
    live.look()
    await pass(0)
    expect(live.snapshot.connection.kind).toBe('connected')
  })

  it('is not tried any more when nobody looks', async () => {
    connecting.answers = Array.from({ length: 99 }, () => silent)
    const hold = live.hold()
    await pass(2000)
    hold.dispose()
    const tried = connecting.count
    await pass(600_000)
    expect(connecting.count).toBe(tried)
  })

  it('is a failure to show even when looking for it throws', async () => {
    const broken = createLiveEngine({ connect: () => Promise.reject(new Error('a mistake')) })
    broken.hold()
    await pass(0)
    expect(broken.snapshot.connection).toMatchObject({ kind: 'unreachable', problem: { message: 'a mistake' } })
    broken.dispose()
    await pass(0)
  })
})

describe('the story of events', () => {
  it('has no gap when the engine tells again what was last heard', async () => {
    const heard: string[] = []
    const missed = eventOf('a', 'die', { at: Date.now() + 70_000 })
    live.onEvent((event) => heard.push(event.action))
    live.hold()
    await pass(60_000)
    const last = eventOf('a', 'kill')
    fake.tell(last)
    await pass(0)
    const whole = eventsSince(live)
    fake.replay = (since) => [last, missed].filter((event) => since !== undefined && event.at >= since)
    fake.hangUp()
    await pass(2000)
    expect(heard).toEqual(['kill', 'die'])
    expect(eventsSince(live)).toBe(whole)
  })

  it('begins anew when the engine has forgotten it', async () => {
    live.hold()
    await pass(60_000)
    fake.tell(eventOf('a', 'kill'))
    await pass(0)
    const before = eventsSince(live)
    fake.hangUp()
    await pass(500)
    expect(eventsSince(live)).toBe(Date.now())
    expect(eventsSince(live)).toBeGreaterThan(before ?? 0)
  })
})

describe('another engine', () => {
  it('is looked for afresh, and the rows of this one are gone at once', async () => {
    fake.rows = [containerRow('a')]
    live.hold()
    await pass(2000)
    connecting.answers = [silent]
    live.reconnect()
    expect(live.snapshot).toEqual({
      connection: { kind: 'connecting', endpoint: undefined },
      containers: [],
      images: [],
      volumes: [],
      networks: [],
      readAt: undefined,
    })
    await pass(0)
    expect(live.snapshot.connection.kind).toBe('unreachable')
    expect(fake.streams.size).toBe(0)
  })

  it('is not looked for while nobody looks', async () => {
    live.reconnect()
    await pass(2000)
    expect(connecting.count).toBe(0)
  })
})

function eventsSince({ snapshot }: LiveEngine): number | undefined {
  return snapshot.connection.kind === 'connected' ? snapshot.connection.eventsSince : undefined
}
