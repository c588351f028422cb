import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { shellIn } from '../../src/engine/shells.ts'
import type { Sight, SightName } from '../../src/sidebar/container-protocol.ts'
import { watchings } from '../../src/sidebar/watchings.ts'
import { createSandbox } from '../engine/sandbox.ts'
import { describeWithEngine } from '../engine-test.ts'

describeWithEngine('what is seen of a real container', () => {
  const sandbox = createSandbox()
  let engine: Engine
  let id: string
  beforeAll(async () => {
    engine = await sandbox.open()
    const limits = ['--memory', '64m', '--cpus', '0.5', '--restart', 'on-failure:3']
    id = await sandbox.run(
      ...limits,
      'busybox',
      'sh',
      '-c',
      'echo new > /tmp/new; rm /etc/passwd; sleep 1000 & sleep 1000',
    )
  })

  it('are its numbers, with the limits that it was given', async () => {
    expect(await first('usage')).toMatchObject({
      what: 'usage',
      processors: expect.any(Number),
      memory: expect.any(Number),
      processorLimit: 0.5,
      memoryLimit: 67_108_864,
    })
  })

  it('are its processes, the main one with the number that it has inside', async () => {
    const sight = await first('processes')
    expect(sight).toMatchObject({ memoryLimit: 67_108_864, processorLimit: 0.5 })
    const processes = sight.what === 'processes' ? sight.processes : []
    expect(processes.filter(({ inside }) => inside === 1)).toHaveLength(1)
    expect(processes.map(({ command }) => command)).toContain('sleep 1000')
  })

  it('are its changed files', async () => {
    const sight = await first('changes')
    expect(sight.what === 'changes' ? sight.changes : []).toEqual(
      expect.arrayContaining([
        { kind: 'added', path: '/tmp/new' },
        { kind: 'deleted', path: '/etc/passwd' },
      ]),
    )
  })

  it('is its restart policy', async () => {
    expect(await first('facts')).toEqual({ what: 'facts', restarts: 0, policy: 'on-failure:3', error: '' })
  })

  it('is the shell that there is in it', async () => {
    expect(await shellIn(engine, id)).toBe('/bin/ash')
  })

  async function first(what: SightName): Promise<Sight> {
    const [container] = await engine.containers(undefined, [id])
    if (container === undefined) throw new Error('The container is gone.')
    const stopping = new AbortController()
    for await (const sight of watchings[what](engine, container, stopping.signal)) {
      stopping.abort()
      return sight
    }
    throw new Error(`Nothing was seen of ${what}.`)
  }
})
