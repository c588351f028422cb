import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Usage } from '../../src/engine/container-engine.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import type { Sight, ToldSight } from '../../src/sidebar/container-protocol.ts'
import { gathered } from '../../src/sidebar/gathered.ts'
import { createSights } from '../../src/sidebar/sights.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { connected, idOf, stillEngine } from '../engine/still-engine.ts'

const id = idOf('a')
const usage: Usage = { at: 1, processors: 0.5, memory: 1000, memoryLimit: 9000 }

describe('the numbers of a container', () => {
  it('are told with the limits that it was given', async () => {
    const { sights, told } = scene({ inspectContainer: async () => ({ HostConfig: { Memory: 5000 } }) })
    sights.see('usage', id, true)
    await vi.waitFor(() => expect(told).toHaveLength(1))
    expect(told[0]).toEqual({
      what: 'usage',
      at: 1,
      processors: 0.5,
      memory: 1000,
      processorLimit: null,
      memoryLimit: 5000,
    })
  })

  it('are asked for only while they are seen', async () => {
    const { sights, open } = scene()
    sights.see('usage', id, true)
    await vi.waitFor(() => expect(open.size).toBe(1))
    sights.see('usage', id, false)
    await vi.waitFor(() => expect(open.size).toBe(0))
  })

  it('are no longer asked for when nobody looks', async () => {
    const { sights, open } = scene()
    sights.see('usage', id, true)
    await vi.waitFor(() => expect(open.size).toBe(1))
    sights.end()
    await vi.waitFor(() => expect(open.size).toBe(0))
  })

  it('are not asked for of a container that does not run', async () => {
    const { sights, open, live } = scene()
    live.show({ containers: [containerRow(id, { state: 'exited' })] })
    sights.see('usage', id, true)
    await Promise.resolve()
    expect(open.size).toBe(0)
  })

  it('go on when the container runs again, and when the engine is back', async () => {
    const { sights, open, live } = scene()
    sights.see('usage', id, true)
    await vi.waitFor(() => expect(open.size).toBe(1))

    live.show({ containers: [containerRow(id, { state: 'exited' })] })
    sights.refresh()
    await vi.waitFor(() => expect(open.size).toBe(0))
    live.show({ containers: [containerRow(id)] })
    sights.refresh()
    await vi.waitFor(() => expect(open.size).toBe(1))

    live.show({ connection: { kind: 'idle' } })
    sights.refresh()
    await vi.waitFor(() => expect(open.size).toBe(0))
    live.show({ connection: connected() })
    sights.refresh()
    await vi.waitFor(() => expect(open.size).toBe(1))
  })

  it('are not asked for anew when another container changes', async () => {
    const { sights, opened, live } = scene()
    sights.see('usage', id, true)
    await vi.waitFor(() => expect(opened()).toBe(1))
    live.show({ containers: [containerRow(id), containerRow(idOf('b'))] })
    sights.refresh()
    expect(opened()).toBe(1)
  })
})

describe('the numbers of many containers', () => {
  it('are asked for of twenty at once; the next one begins when one is seen no longer', async () => {
    const ids = [...'0123456789abcdef'].flatMap((first) => [...'01'].map((second) => (first + second).repeat(32)))
    const { sights, open, opened, live } = scene()
    live.show({ containers: ids.map((one) => containerRow(one)) })
    for (const one of ids) sights.see('usage', one, true)
    await vi.waitFor(() => expect(open.size).toBe(20))
    for (const one of ids.slice(0, 5)) sights.see('usage', one, false)
    await vi.waitFor(() => expect(opened()).toBe(25))
    await vi.waitFor(() => expect(open.size).toBe(20))
    sights.end()
    await vi.waitFor(() => expect(open.size).toBe(0))
  })
})

describe('numbers on their way to the view', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const sight = { what: 'usage', ...usage, processorLimit: null, memoryLimit: null } as const

  it('go together, and whatever else is seen goes at once', () => {
    const told: (readonly ToldSight[])[] = []
    const { send } = gathered((sights) => told.push(sights))
    send('a', sight)
    send('b', sight)
    expect(told).toEqual([])
    vi.advanceTimersByTime(500)
    expect(told).toEqual([
      [
        { id: 'a', sight },
        { id: 'b', sight },
      ],
    ])
    const hidden = { what: 'hidden', of: 'changes', because: 'no such driver' } as const
    send('a', hidden)
    expect(told.at(-1)).toEqual([{ id: 'a', sight: hidden }])
    vi.advanceTimersByTime(5000)
    expect(told).toHaveLength(2)
  })

  it('are forgotten when nobody looks any more', () => {
    const told: unknown[] = []
    const { send, end } = gathered((sights) => told.push(sights))
    send('a', sight)
    end()
    vi.advanceTimersByTime(5000)
    expect(told).toEqual([])
  })
})

describe('what else is seen of a container', () => {
  it('says why it cannot be seen', async () => {
    const changes = () => Promise.reject(new EngineError('failed', 'no such driver'))
    const { sights, told } = scene({ changes })
    sights.see('changes', id, true)
    await vi.waitFor(() => expect(told).toEqual([{ what: 'hidden', of: 'changes', because: 'no such driver' }]))
  })

  it('are its restarts, and why it could not be started', async () => {
    const document = {
      RestartCount: 3,
      HostConfig: { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 5 } },
      State: { Error: 'exec: "nginx": not found\u202e' },
    }
    const { sights, told } = scene({ inspectContainer: async () => document })
    sights.see('facts', id, true)
    const facts = { what: 'facts', restarts: 3, policy: 'on-failure:5', error: 'exec: "nginx": not found' }
    await vi.waitFor(() => expect(told).toEqual([facts]))
  })

  it('is cut where nobody would read on', async () => {
    const many = Array.from({ length: 5000 }, (_, number) => ({ kind: 'added', path: `/tmp/${number}` }) as const)
    const { sights, told } = scene({ changes: async () => many })
    sights.see('changes', id, true)
    await vi.waitFor(() => expect(told).toMatchObject([{ what: 'changes', count: 5000 }]))
    expect(told[0]?.what === 'changes' && told[0].changes.length).toBe(200)
  })
})

function scene(engine: Partial<Engine> = {}) {
  const told: Sight[] = []
  const open = new Set<AbortSignal>()
  let opened = 0
  const live = stillEngine([containerRow(id)], {
    inspectContainer: async () => undefined,
    async *usage(_, signal) {
      open.add(signal)
      opened += 1
      yield usage
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      open.delete(signal)
    },
    ...engine,
  })
  const sights = createSights({ live, send: (_, sight) => told.push(sight) })
  return { live, sights, told, open, opened: () => opened }
}
