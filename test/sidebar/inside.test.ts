import { describe, expect, it } from 'vitest'
import { innermostNumber } from '../../src/engine/numbers-inside.ts'
import { limitsOf, processesSight, sharedBy } from '../../src/sidebar/inside.ts'

describe('the limits of a container', () => {
  it('are those that it was given', () => {
    const HostConfig = { Memory: 67_108_864, NanoCpus: 1_500_000_000, PidsLimit: 100 }
    expect(limitsOf({ HostConfig })).toEqual({ memory: 67_108_864, processors: 1.5, processes: 100 })
  })

  it('may be written as a quota of time', () => {
    expect(limitsOf({ HostConfig: { CpuQuota: 50_000 } }).processors).toBe(0.5)
    expect(limitsOf({ HostConfig: { CpuQuota: 50_000, CpuPeriod: 25_000 } }).processors).toBe(2)
  })

  it('are none where it was given none', () => {
    const nothing = { memory: null, processors: null, processes: null }
    expect(limitsOf({ HostConfig: { Memory: 0, NanoCpus: 0, PidsLimit: null } })).toEqual(nothing)
    expect(limitsOf(undefined)).toEqual(nothing)
  })
})

describe('what a container shares with the machine', () => {
  it('is nothing by itself', () => {
    const HostConfig = { PidMode: '', NetworkMode: 'default', UTSMode: '', IpcMode: 'private', CgroupnsMode: 'private' }
    expect(sharedBy({ HostConfig })).toEqual([])
  })

  it('is what it was given with `host`', () => {
    const HostConfig = { PidMode: 'host', NetworkMode: 'host', UTSMode: 'host', IpcMode: 'host', CgroupnsMode: 'host' }
    expect(sharedBy({ HostConfig })).toEqual(['processes', 'network', 'hostname', 'memory', 'cgroup'])
  })
})

describe('a process of a container', () => {
  const processes = [
    { pid: 2249, parent: 1, user: 'root', command: 'nginx: master process' },
    { pid: 2290, parent: 2249, user: 'systemd+', command: 'nginx: worker process' },
  ]

  it('has another number inside', () => {
    const numbers = new Map([
      [2249, 1],
      [2290, 29],
    ])
    const { processes: rows, isElsewhere } = processesSight({ State: { Pid: 2249 } }, processes, numbers)
    expect(rows.map(({ outside, inside }) => [outside, inside])).toEqual([
      [2249, 1],
      [2290, 29],
    ])
    expect(isElsewhere).toBe(false)
  })

  it('is known to be the first one inside, also where the engine runs on another machine', () => {
    const { processes: rows, isElsewhere } = processesSight({ State: { Pid: 2249 } }, processes, new Map())
    expect(rows.map(({ inside }) => inside)).toEqual([1, null])
    expect(isElsewhere).toBe(true)
  })

  it('has the last number that the kernel lists', () => {
    expect(innermostNumber('Name:\tnginx\nNSpid:\t2290\t29\nThreads:\t1\n')).toBe(29)
    expect(innermostNumber('Name:\tnginx\n')).toBeUndefined()
  })
})
