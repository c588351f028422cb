import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import type { EngineEvent } from '../../src/engine/engine-event.ts'
import { describeWithEngine } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'

describeWithEngine('events', () => {
  const { docker, create, run, open } = createSandbox()
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })

  /** What is told of one container until `last` has happened to it. */
  async function told(id: () => string, last: string, start: () => Promise<unknown>, since?: number) {
    const controller = new AbortController()
    const events: EngineEvent[] = []
    let begun: Promise<unknown> = Promise.resolve()
    const opened = () => {
      begun = start()
    }
    for await (const event of engine.events({ ...(since !== undefined && { since }), opened }, controller.signal)) {
      if (event.id !== id()) continue
      events.push(event)
      if (event.action === last) controller.abort()
    }
    await begun
    return events
  }

  it('tell a life from the first to the last', async () => {
    let id = ''
    const events = await told(
      () => id,
      'destroy',
      async () => {
        id = await create('--name', 'told', 'busybox', 'sleep', '1000')
        await engine.act('start', id)
        await engine.act('pause', id)
        await engine.act('unpause', id)
        await engine.act('stop', id, { graceSeconds: 0 })
        await engine.act('remove', id)
      },
    )
    const actions = ['start', 'pause', 'unpause', 'kill', 'die', 'stop', 'destroy']
    expect(events.map(({ action }) => action)).toEqual(expect.arrayContaining(actions))
    const died = events.find(({ action }) => action === 'die')
    expect(died).toMatchObject({ type: 'container', attributes: { exitCode: '137', name: 'told', image: 'busybox' } })
    expect(Math.abs((died?.at ?? 0) - Date.now())).toBeLessThan(60_000)
  })

  it('tell the command of an exec apart from the action', async () => {
    const id = await run('busybox', 'sleep', '1000')
    const events = await told(
      () => id,
      'exec_die',
      () => docker('exec', id, 'sh', '-c', 'echo a: b'),
    )
    expect(events.map(({ action, detail }) => [action, detail])).toEqual([
      ['exec_create', 'sh -c echo a: b'],
      ['exec_start', 'sh -c echo a: b'],
      ['exec_die', undefined],
    ])
  })

  it('are told again from a time on, with the one that happened then', async () => {
    const id = await run('busybox', 'sleep', '1000')
    const first = await told(
      () => id,
      'unpause',
      async () => {
        await engine.act('pause', id)
        await engine.act('unpause', id)
      },
    )
    const since = (first[0]?.at ?? 0) - 0.01
    expect(
      await told(
        () => id,
        'unpause',
        async () => {},
        since,
      ),
    ).toEqual(first)
  })

  it('end quietly for who has had enough', async () => {
    const controller = new AbortController()
    const events = engine.events({ opened: () => controller.abort() }, controller.signal)
    const heard: EngineEvent[] = []
    for await (const event of events) heard.push(event)
    expect(heard).toEqual([])
  })
})
