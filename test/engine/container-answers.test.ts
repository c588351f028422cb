import { describe, expect, it } from 'vitest'
import { changesFrom, processesFrom, type Sample, usageBetween } from '../../src/engine/docker-containers.ts'
import { builderUsedFrom, roomFrom } from '../../src/engine/room.ts'
import { networksFrom, volumesFrom } from '../../src/engine/storage-answers.ts'

describe('processes', () => {
  it('come from the table of `ps`', () => {
    const Titles = ['UID', 'PID', 'PPID', 'C', 'STIME', 'TTY', 'TIME', 'CMD']
    const Processes = [['root', '12196', '12174', '4', '02:12', '?', '00:00:00', 'sleep 1000']]
    expect(processesFrom({ Titles, Processes })).toEqual([
      { pid: 12196, parent: 12174, user: 'root', command: 'sleep 1000' },
    ])
  })

  it('come from the table of Windows as well', () => {
    const answer = {
      Titles: ['Name', 'PID', 'CPU', 'Private Working Set'],
      Processes: [['smss.exe', '1234', '0', '1MB']],
    }
    expect(processesFrom(answer)).toEqual([{ pid: 1234, parent: undefined, user: '', command: 'smss.exe' }])
  })
})

it('changes are told by their kind; none at all come as null', () => {
  expect(
    changesFrom([
      { Path: '/a', Kind: 0 },
      { Path: '/b', Kind: 1 },
      { Path: '/c', Kind: 2 },
    ]),
  ).toEqual([
    { kind: 'changed', path: '/a' },
    { kind: 'added', path: '/b' },
    { kind: 'deleted', path: '/c' },
  ])
  expect(changesFrom(null)).toEqual([])
})

describe('usage', () => {
  const read = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000).toISOString()

  it('is what was used between two samples', () => {
    const measured = usageBetween(sample(read(0), 1e9), sample(read(2), 2.5e9))
    expect(measured).toEqual({ at: 1_800_000_002_000, processors: 0.75, memory: 900, memoryLimit: 5000 })
  })

  it.each([
    ['v1', { total_inactive_file: 300, inactive_file: 1 }],
    ['v2', { total_inactive_file: 0, inactive_file: 300 }],
  ])('leaves out the cache that can be taken back (cgroup %s)', (_, stats) => {
    expect(usageBetween(sample(read(0), 0), sample(read(1), 0, stats))?.memory).toBe(700)
  })

  it('is not known of a container that does not run', () => {
    const stopped = sample('0001-01-01T00:00:00Z', 0)
    expect(usageBetween(stopped, stopped)).toBeUndefined()
    expect(usageBetween(sample(read(0), 1), sample(read(0), 1))).toBeUndefined()
  })

  function sample(readAt: string, total_usage: number, stats = { inactive_file: 100, total_inactive_file: 0 }): Sample {
    return {
      read: readAt,
      cpu_stats: { cpu_usage: { total_usage } },
      memory_stats: { usage: 1000, limit: 5000, stats },
    }
  }
})

describe('volumes', () => {
  it('come by name, and are anonymous by their label or by their name', () => {
    const digits = '0'.repeat(64)
    const answer = {
      Volumes: [
        { Name: 'pg', Driver: 'local', CreatedAt: '2026-11-22T02:12:19Z', Mountpoint: '/v/pg', Labels: null },
        { Name: 'labelled', Labels: { 'com.docker.volume.anonymous': '' } },
        { Name: digits },
      ],
    }
    expect(volumesFrom(answer).map(({ name, isAnonymous }) => [name, isAnonymous])).toEqual([
      [digits, true],
      ['labelled', true],
      ['pg', false],
    ])
    expect(volumesFrom(answer)[2]).toMatchObject({ createdAt: Date.UTC(2026, 10, 22, 2, 12, 19), mountpoint: '/v/pg' })
  })

  it('may be none, as null', () => {
    expect(volumesFrom({ Volumes: null })).toEqual([])
  })
})

it('networks come by name, with their subnets', () => {
  const answer = [
    { Id: '2', Name: 'shop', Driver: 'bridge', Internal: true, IPAM: { Config: [{ Subnet: '172.18.0.0/16' }] } },
    { Id: '1', Name: 'host', Driver: 'host', Created: '0001-01-01T00:00:00Z', IPAM: { Config: null } },
  ]
  expect(networksFrom(answer)).toEqual([
    {
      id: '1',
      name: 'host',
      driver: 'host',
      createdAt: undefined,
      subnets: [],
      isInternal: false,
      isBuiltIn: true,
      labels: {},
    },
    {
      id: '2',
      name: 'shop',
      driver: 'bridge',
      createdAt: undefined,
      subnets: ['172.18.0.0/16'],
      isInternal: true,
      isBuiltIn: false,
      labels: {},
    },
  ])
})

it('room that was not counted is none', () => {
  const image = { Id: 'sha256:1', Size: 10, SharedSize: -1, Containers: -1 }
  expect(
    roomFrom({ LayersSize: 10, Images: [image], Volumes: [{ Name: 'v', UsageData: null }], BuildCache: null }),
  ).toEqual({
    layers: 10,
    containers: [],
    images: [{ id: 'sha256:1', size: 10, shared: 0, containers: 0 }],
    volumes: [{ name: 'v', size: 0, containers: 0 }],
    buildCache: [],
  })
})

it('room is read in the shape of newer engines, too', () => {
  const items = (...Items: readonly unknown[]) => ({ TotalCount: Items.length, TotalSize: 10, Items })
  expect(
    roomFrom({
      ImageUsage: items({ Id: 'sha256:1', Size: 10, SharedSize: 4, Containers: 1 }),
      ContainerUsage: items({ Id: 'c', SizeRw: 3 }),
      VolumeUsage: items({ Name: 'v', UsageData: { Size: 2, RefCount: 1 } }),
      BuildCacheUsage: items({ Size: 5, InUse: true }),
    }),
  ).toEqual({
    layers: 10,
    containers: [{ id: 'c', size: 3 }],
    images: [{ id: 'sha256:1', size: 10, shared: 4, containers: 1 }],
    volumes: [{ name: 'v', size: 2, containers: 1 }],
    buildCache: [{ size: 5, isUsed: true }],
  })
})

it('the builder was used when something of its cache was', () => {
  const records = [{ LastUsedAt: '2026-11-22T11:46:18.192040139Z' }, { LastUsedAt: '2026-11-22T11:46:16Z' }, {}]
  const last = Date.parse('2026-11-22T11:46:18.192Z')
  expect(builderUsedFrom({ BuildCache: records })).toBe(last)
  expect(builderUsedFrom({ BuildCacheUsage: { TotalSize: 0, Items: records } })).toBe(last)
  expect(builderUsedFrom({ BuildCache: null })).toBeUndefined()
})
