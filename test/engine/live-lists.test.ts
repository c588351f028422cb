import { beforeEach, describe, expect, it } from 'vitest'
import { containerRow, eventOf } from './fake-engine.ts'
import { fake, ids, live, pass } from './fake-live.ts'

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
