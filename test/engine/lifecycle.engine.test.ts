import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { type Action, actions, type ContainerState, transition } from '../../src/engine/lifecycle.ts'
import { describeWithEngine } from '../engine-test.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'

describeWithEngine('the table of transitions', () => {
  const sandbox = createSandbox()
  let engine: Engine
  beforeAll(async () => {
    engine = await sandbox.open()
  })

  describe.each(reachable)('is right about a container that is %s', (state) => {
    it.each(actions)('and: %s', async (action) => {
      const id = await containerIn(state, sandbox)
      expect(await stateOf(engine, id)).toBe(state)
      await expectTransition(engine, id, state, action)
    })
  })

  // All at the same time, for each of them has to fail seven times to get there.
  it('is right about a container that is restarting', async () => {
    await Promise.all(
      actions.map(async (action) => {
        const id = await sandbox.run('--restart', 'always', 'busybox', 'sh', '-c', failingSevenTimes)
        while ((await failuresBeforeRestart(engine, id)) !== 7) await pause(50)
        await expectTransition(engine, id, 'restarting', action)
      }),
    )
  })
})

// `removing` and `dead` are accidents of a removal and cannot be had at will.
const reachable = ['created', 'running', 'paused', 'exited'] as const

// The Engine waits twice as long after each failure, from 0.1 s on: 6.4 s after the seventh, time enough to try something.
const failingSevenTimes = 'echo >> /runs; test $(wc -l < /runs) -gt 7 && exec sleep 1000; exit 1'

async function containerIn(state: (typeof reachable)[number], { create, run, docker }: Sandbox): Promise<string> {
  const command = ['busybox', 'sleep', '1000']
  if (state === 'created') return create(...command)
  const id = await run(...command)
  if (state === 'paused') await docker('pause', id)
  if (state === 'exited') await docker('stop', '--time', '0', id)
  return id
}

async function expectTransition(engine: Engine, id: string, state: ContainerState, action: Action): Promise<void> {
  const expected = transition(state, action)
  const answer = engine.act(action, id, { graceSeconds: 0 })
  const claim = `${action} while ${state}`
  switch (expected.kind) {
    case 'moves':
      await expect(answer, claim).resolves.toBe('done')
      expect(await stateOf(engine, id), claim).toBe(expected.to)
      return
    case 'already':
      await expect(answer, claim).resolves.toBe('already')
      expect(await stateOf(engine, id), claim).toBe(state)
      return
    case 'refused':
      await expect(answer, claim).rejects.toMatchObject({ name: 'EngineError', kind: 'conflict' })
      expect(await stateOf(engine, id), claim).toBe(state)
  }
}

/** As the list says it, for that is what the table is read with. */
async function stateOf(engine: Engine, id: string): Promise<ContainerState | 'removed'> {
  const [container] = await engine.containers(undefined, [id])
  return container?.state ?? 'removed'
}

/** How often the container has failed, while it waits to be started again. */
async function failuresBeforeRestart(engine: Engine, id: string): Promise<unknown> {
  const document = await engine.inspectContainer(id)
  const isWaiting = (await stateOf(engine, id)) === 'restarting'
  return isWaiting ? document?.['RestartCount'] : undefined
}
