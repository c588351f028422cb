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

  // All at the same time, for each of them takes six failures to get there.
  it('is right about a container that is restarting', async () => {
    await Promise.all(
      actions.map(async (action) => {
        const id = await sandbox.run('--restart', 'always', 'busybox', 'sh', '-c', failingSixTimes)
        while ((await startsBeforePause(engine, id)) !== 5) await pause(50)
        await expectTransition(engine, id, 'restarting', action)
      }),
    )
  })
})

// `removing` and `dead` are accidents of a removal and cannot be had at will.
const reachable = ['created', 'running', 'paused', 'exited'] as const

// The Engine waits twice as long before each new start of a container that fails: more than three seconds after the sixth.
const failingSixTimes = 'echo >> /runs; test $(wc -l < /runs) -gt 6 && exec sleep 1000; exit 1'

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

/** How often the container was started again, while it waits for the next time. */
async function startsBeforePause(engine: Engine, id: string): Promise<unknown> {
  const document = await engine.inspectContainer(id)
  const isWaiting = (await stateOf(engine, id)) === 'restarting'
  return isWaiting ? document?.['RestartCount'] : undefined
}
