import { request } from 'node:http'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { output } from '../../dev/command.ts'
import { startPrivateEngine } from '../../dev/engine/private-engine.ts'
import { connect, surroundingsOf } from '../../src/engine/connect.ts'
import type { Container } from '../../src/engine/engine.ts'
import { createLiveEngine, type LiveEngine, type Snapshot } from '../../src/engine/live.ts'
import { fewAtOnce } from '../../src/sidebar/few-at-once.ts'
import { describeWithEngine, engine as provided } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'
import { until } from './until.ts'
import { createWay, type Way } from './way.ts'

describeWithEngine('the live view', () => {
  const { docker, create, open } = createSandbox()
  let way: Way
  let live: LiveEngine
  beforeAll(() => docker('pull', 'busybox'))
  beforeEach(async () => {
    way = createWay()
    live = createLiveEngine({ connect: (signal) => connect(surroundingsOf(way.path), signal) })
  })
  afterEach(async () => {
    live.dispose()
    await way.remove()
  })

  it('equals the engine’s own list after a burst of 500 containers that come and go', async () => {
    await way.to(provided.dockerHost)
    live.hold()
    await until(live, isConnected)
    const ids = await fewAtOnce(Array.from({ length: 500 }), 20, createQuickly)
    await docker('start', ...ids.slice(0, 5))
    await docker('rm', '--force', ...ids.slice(0, 250))
    const expected = await (await open()).containers()
    await until(live, ({ containers }) => hasSameStates(containers, expected))
    expect(idsOf(live.snapshot.containers)).toEqual(idsOf(expected))
    await docker('rm', '--force', ...ids.slice(250))
    await until(live, ({ containers }) => !containers.some(({ id }) => ids.includes(id)))
  })

  it('shows what was done in another window', async () => {
    await way.to(provided.dockerHost)
    live.hold()
    await until(live, isConnected)
    const id = await create('busybox', 'sleep', '1000')
    for (const [command, state] of [
      ['start', 'running'],
      ['pause', 'paused'],
      ['unpause', 'running'],
      ['kill', 'exited'],
    ] as const) {
      await docker(command, id)
      await until(live, ({ containers }) => containers.find((row) => row.id === id)?.state === state)
    }
    await docker('rename', id, 'another-name-in-view')
    await until(live, ({ containers }) => containers.some(({ name }) => name === 'another-name-in-view'))
    await docker('rm', id)
    await until(live, ({ containers }) => !containers.some((row) => row.id === id))
  })

  it('shows images that come and go', async () => {
    await way.to(provided.dockerHost)
    live.hold()
    await until(live, isConnected)
    await docker('tag', 'busybox', 'in-view:1')
    await until(live, ({ images }) => images.some(({ tags }) => tags.includes('in-view:1')))
    await docker('image', 'rm', 'in-view:1')
    await until(live, ({ images }) => !images.some(({ tags }) => tags.includes('in-view:1')))
  })

  it('asks the engine nothing while nobody looks', async () => {
    await way.to(provided.dockerHost)
    const hold = live.hold()
    await until(live, isConnected)
    hold.dispose()
    await expect.poll(() => way.open.size).toBe(0)
    const before = way.taken
    const id = await create('busybox', 'true')
    await docker('start', id)
    await docker('wait', id)
    expect(way.taken).toBe(before)
    expect(live.snapshot.connection.kind).toBe('idle')
  })

  it('finds an engine whose socket appears later', async () => {
    live.hold()
    await until(live, ({ connection }) => connection.kind === 'unreachable' && connection.problem.kind === 'absent')
    await way.to(provided.dockerHost)
    await until(live, isConnected)
  })

  it('comes back with the engine, and with the events that were missed when the engine remembers them', async () => {
    const id = await create('busybox', 'sleep', '1000')
    await way.to(provided.dockerHost)
    const heard: string[] = []
    live.onEvent((event) => {
      if (event.id === id) heard.push(event.action)
    })
    live.hold()
    await until(live, isConnected)
    await docker('start', id)
    await until(live, ({ containers }) => containers.find((row) => row.id === id)?.state === 'running')
    const { connection } = live.snapshot
    await way.close()
    await until(live, ({ connection }) => connection.kind === 'reconnecting')
    await docker('pause', id)
    await way.to(provided.dockerHost)
    await until(live, isConnected)
    expect(heard).toEqual(expect.arrayContaining(['start', 'pause']))
    expect(heard.filter((action) => action === 'start')).toHaveLength(1)
    expect(live.snapshot.containers.find((row) => row.id === id)?.state).toBe('paused')
    expect(live.snapshot.connection).toMatchObject({
      eventsSince: 'eventsSince' in connection && connection.eventsSince,
    })
  })

  it('survives a connection that breaks in the middle of every answer', async () => {
    await create('busybox')
    way.cutAfter = 400
    await way.to(provided.dockerHost)
    live.hold()
    await until(live, ({ connection }) => connection.kind === 'unreachable' && connection.problem.kind === 'lost')
    way.cutAfter = Number.POSITIVE_INFINITY
    live.look()
    await until(live, isConnected)
  })

  it('leaves nothing open after 50 connections', async () => {
    await way.to(provided.dockerHost)
    const hold = live.hold()
    await until(live, isConnected)
    const before = process.getActiveResourcesInfo().length
    for (let count = 0; count < 50; count += 1) {
      way.cut()
      await until(live, ({ connection }) => connection.kind === 'reconnecting')
      live.look()
      await until(live, isConnected)
    }
    // The stream of events; the list's own connection is closing.
    await expect.poll(() => way.open.size).toBe(1)
    expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before + 3)
    hold.dispose()
    await expect.poll(() => way.open.size).toBe(0)
  })

  it('comes back after the engine was killed and another one started in its place', async () => {
    const first = await startPrivateEngine({ log: () => {} })
    await way.to(first.dockerHost)
    live.hold()
    await until(live, isConnected)
    const id = (await output('docker', ['create', 'busybox'], first)).toString().trim()
    await until(live, ({ containers }) => containers.some((row) => row.id === id))
    first.stop()
    await until(live, ({ connection }) => connection.kind === 'reconnecting')
    expect(idsOf(live.snapshot.containers)).toEqual([id])
    const second = await startPrivateEngine({ log: () => {} })
    try {
      await way.close()
      await way.to(second.dockerHost)
      live.look()
      await until(live, isConnected)
      expect(live.snapshot.containers).toEqual([])
    } finally {
      second.stop()
    }
  })
})

/** A container of busybox without the detour over the CLI. */
function createQuickly(_: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    const socketPath = provided.dockerHost.replace('unix://', '')
    const headers = { 'Content-Type': 'application/json', Host: 'docker' }
    const sent = request({ socketPath, path: '/containers/create', method: 'POST', headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk
      })
      answer.on('end', () => resolve(JSON.parse(body).Id))
    })
    sent.on('error', reject)
    sent.end(JSON.stringify({ Image: 'busybox', Cmd: ['sleep', '1000'] }))
  })
}

function isConnected({ connection }: Snapshot): boolean {
  return connection.kind === 'connected'
}

function hasSameStates(left: readonly Container[], right: readonly Container[]): boolean {
  const states = new Map(left.map(({ id, state }) => [id, state]))
  return left.length === right.length && right.every(({ id, state }) => states.get(id) === state)
}

function idsOf(containers: readonly Container[]): readonly string[] {
  return containers.map(({ id }) => id)
}
