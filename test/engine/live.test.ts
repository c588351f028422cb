import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '../../src/engine/connect.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { createLiveEngine, type LiveEngine, type Snapshot } from '../../src/engine/live.ts'
import { containerRow, createFakeEngine, eventOf, type FakeEngine } from './fake-engine.ts'

const absent = new EngineError('absent', 'connect ENOENT /fake.sock')
const silent: Answer = { kind: 'silent', endpoint: undefined, problem: absent }

let fake: FakeEngine
let live: LiveEngine
let answers: Answer[]
let connections: number

beforeEach(() => {
  vi.useFakeTimers()
  fake = createFakeEngine()
  answers = []
  connections = 0
  live = createLiveEngine({
    connect: async () => {
      connections += 1
      return answers.shift() ?? fake.answer
    },
    random: () => 0.5,
  })
})

afterEach(() => {
  live.dispose()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('nobody looks', () => {
  it('and nothing is done', async () => {
    live.look()
    await pass(600_000)
    expect(connections).toBe(0)
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
    expect(connections).toBe(1)
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

describe('events', () => {
  beforeEach(async () => {
    fake.rows = [containerRow('a'), containerRow('b')]
    live.hold()
    await pass(2000)
    fake.listings.length = 0
    fake.imageListings = 0
  })

  it('alone are followed by a list of their container at once', async () => {
    fake.rows = [containerRow('a', { state: 'paused' }), containerRow('b')]
    fake.tell(eventOf('a', 'pause'))
    await pass(0)
    expect(fake.listings).toEqual([['a']])
    expect(live.snapshot.containers[0]?.state).toBe('paused')
  })

  it.each(['die', 'pause', 'unpause'])('that come before the list shows them are waited for: %s', async (action) => {
    let letGo = () => {}
    fake.inspectionGate = new Promise((resolve) => {
      letGo = resolve
    })
    fake.tell(eventOf('a', action))
    await pass(100)
    expect([fake.inspections, fake.listings]).toEqual([['a'], []])
    fake.rows = [containerRow('a', { state: 'exited' }), containerRow('b')]
    letGo()
    await pass(0)
    expect(live.snapshot.containers[0]?.state).toBe('exited')
  })

  it('of a container that the Engine never lets go of do not stop the list', async () => {
    fake.inspectionGate = new Promise(() => {})
    fake.tell(eventOf('a', 'die'))
    await pass(2000)
    expect(fake.listings).toEqual([['a']])
    expect(live.snapshot.connection.kind).toBe('connected')
  })

  it('in a burst are followed by few lists, and the last one is right', async () => {
    for (let count = 0; count < 200; count += 1) {
      fake.rows = [containerRow(`c${count}`), ...fake.rows]
      fake.tell(eventOf(`c${count}`, 'create'))
      await pass(10)
    }
    await pass(400)
    expect(fake.listings[0]).toEqual(['c0'])
    expect(fake.listings.length).toBeLessThan(12)
    expect(live.snapshot.containers).toHaveLength(202)
  })

  it('do not wait longer than 400 ms, however long the burst', async () => {
    let last = 0
    let longest = 0
    live.onSnapshot(() => {
      longest = Math.max(longest, Date.now() - last)
      last = Date.now()
    })
    last = Date.now()
    for (let count = 0; count < 1000; count += 1) {
      fake.tell(eventOf('a', 'rename'))
      await pass(5)
    }
    expect(longest).toBeLessThanOrEqual(405)
  })

  it('of more than ten containers are followed by the whole list', async () => {
    fake.tell(eventOf('a', 'start'), ...Array.from({ length: 12 }, (_, index) => eventOf(`c${index}`, 'create')))
    await pass(2000)
    expect(fake.listings).toContain('all')
  })

  it('of a removal take the row away', async () => {
    fake.rows = [containerRow('b')]
    fake.tell(eventOf('a', 'destroy'))
    await pass(0)
    expect(ids(live.snapshot)).toEqual(['b'])
  })

  it('that change no row are followed by no list', async () => {
    const quiet = ['exec_create', 'exec_start', 'exec_die', 'attach', 'resize', 'top']
    fake.tell(...quiet.map((action) => eventOf('a', action)), eventOf('n', 'connect', { type: 'network' }))
    await pass(5000)
    expect(fake.listings).toEqual([])
  })

  it('of an image list the images, and the containers named after it', async () => {
    fake.tell(eventOf('sha256:1', 'untag', { type: 'image' }))
    await pass(0)
    expect([fake.imageListings, fake.listings]).toEqual([1, ['all']])
  })

  it('of a commit list the images as well', async () => {
    fake.tell(eventOf('a', 'commit'))
    await pass(0)
    expect([fake.imageListings, fake.listings]).toEqual([1, [['a']]])
  })
})

describe('volumes and networks', () => {
  const volume = {
    name: 'data',
    driver: 'local',
    createdAt: 0,
    mountpoint: '/data',
    isAnonymous: false,
    labels: {},
  }
  const network = {
    id: 'n1',
    name: 'team',
    driver: 'bridge',
    createdAt: 0,
    subnets: [],
    isInternal: false,
    isBuiltIn: false,
    labels: {},
  }
  const told = (type: 'volume' | 'network', action: string, attributes = {}) =>
    fake.tell({ ...eventOf('n1', action), type, attributes })

  it('are listed with the rest, and again when an event says that one came or went', async () => {
    fake.volumes = [volume]
    live.hold()
    await pass(2000)
    expect(live.snapshot).toMatchObject({ volumes: [{ name: 'data' }], networks: [] })
    fake.networks = [network]
    fake.volumes = []
    told('network', 'create')
    await pass(25)
    expect(live.snapshot).toMatchObject({ volumes: [{ name: 'data' }], networks: [{ name: 'team' }] })
    told('volume', 'destroy')
    await pass(25)
    expect(live.snapshot.volumes).toEqual([])
  })

  it('keep their identity while nothing about them changes', async () => {
    fake.volumes = [volume]
    live.hold()
    await pass(2000)
    const before = live.snapshot.volumes
    fake.volumes = [{ ...volume }]
    live.look()
    await pass(25)
    expect(live.snapshot.volumes).toBe(before)
  })

  it('that a container enters or leaves are told by its row', async () => {
    live.hold()
    await pass(2000)
    fake.listings.length = 0
    fake.rows = [containerRow('a', { networks: ['team'] })]
    told('network', 'connect', { container: 'a' })
    told('volume', 'mount', { container: 'a' })
    await pass(25)
    expect(fake.listings).toEqual([['a']])
    expect(live.snapshot.containers).toMatchObject([{ networks: ['team'] }])
  })
})

describe('what did not change', () => {
  it('keeps its identity', async () => {
    fake.rows = [containerRow('a'), containerRow('b')]
    fake.images = [{ id: 'sha256:1', tags: ['nginx:latest'], size: 1, createdAt: 0, labels: {} }]
    live.hold()
    await pass(2000)
    const before = live.snapshot
    fake.rows = [containerRow('a'), containerRow('b', { state: 'exited' })]
    fake.images = structuredClone(fake.images)
    live.look()
    await pass(0)
    expect(live.snapshot.containers[0]).toBe(before.containers[0])
    expect(live.snapshot.containers[1]).not.toBe(before.containers[1])
    expect(live.snapshot.images).toBe(before.images)
  })

  it('is not changed by the time that passes', async () => {
    const started = Date.now()
    fake.rows = [containerRow('a', { status: 'Up Less than a second', since: started })]
    live.hold()
    await pass(0)
    const before = live.snapshot.containers
    await pass(60_000)
    fake.rows = [containerRow('a', { status: 'Up About a minute', since: Date.now() - 90_000 })]
    live.look()
    await pass(0)
    expect(live.snapshot.containers).toBe(before)
    expect(before[0]?.since).toBe(started)
  })

  it('is told from a container that was restarted meanwhile', async () => {
    fake.rows = [containerRow('a', { status: 'Up 3 hours', since: Date.now() - 3 * 3_600_000 })]
    live.hold()
    await pass(0)
    fake.rows = [containerRow('a', { status: 'Up 2 seconds', since: Date.now() - 2500 })]
    live.look()
    await pass(25)
    expect(live.snapshot.containers[0]?.status).toBe('Up 2 seconds')
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
    answers = [silent]
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
    expect(connections).toBe(2)
    expect(live.snapshot.connection.kind).toBe('connected')
  })

  it('is tried less and less often, every 15 seconds in the end', async () => {
    const pauses: number[] = []
    let before = Date.now()
    answers = Array.from({ length: 9 }, () => silent)
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
    expect(connections).toBeLessThan(10)
  })

  it('is tried at once when somebody looks', async () => {
    answers = [silent, silent, silent]
    live.hold()
    await pass(2000)
    expect(live.snapshot.connection).toMatchObject({ kind: 'unreachable', problem: absent })
    live.look()
    await pass(0)
    expect(live.snapshot.connection.kind).toBe('connected')
  })

  it('is not tried any more when nobody looks', async () => {
    answers = Array.from({ length: 99 }, () => silent)
    const hold = live.hold()
    await pass(2000)
    hold.dispose()
    const tried = connections
    await pass(600_000)
    expect(connections).toBe(tried)
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
    answers = [silent]
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
    expect(connections).toBe(0)
  })
})

/** Lets time pass, and everything happen that is due. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
}

function ids({ containers }: Snapshot): readonly string[] {
  return containers.map(({ id }) => id)
}

function eventsSince({ snapshot }: LiveEngine): number | undefined {
  return snapshot.connection.kind === 'connected' ? snapshot.connection.eventsSince : undefined
}
