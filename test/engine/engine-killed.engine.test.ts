import { afterAll, beforeAll, expect, it } from 'vitest'
import { output } from '../../dev/command.ts'
import { type PrivateEngine, startPrivateEngine } from '../../dev/engine/private-engine.ts'
import { openEngine } from '../../src/engine/docker.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { describeWithEngine } from '../engine-test.ts'

// Whoever is at work when the engine is killed hears of it as an error of ours, or as an end, and nothing hangs.
describeWithEngine('an engine that is killed', () => {
  const unhandled: unknown[] = []
  const remember = (problem: unknown) => unhandled.push(problem)
  let own: PrivateEngine
  let engine: Engine
  beforeAll(async () => {
    process.on('unhandledRejection', remember)
    own = await startPrivateEngine({ log: () => {} })
    engine = await openEngine({ host: own.dockerHost, name: 'own', from: 'setting' })
  })
  afterAll(() => {
    own.stop()
    process.off('unhandledRejection', remember)
  })

  it('leaves a pull, a list, a log, numbers and events with an error or an end', async () => {
    const docker = async (...args: readonly string[]) => (await output('docker', args, own)).toString().trim()
    const id = await docker('run', '--detach', 'busybox', 'sh', '-c', 'while true; do echo a line of a log; done')
    const { signal } = new AbortController()
    const lists = listing(engine)
    const work = [
      first(engine.logs(id, { follow: true }, signal)),
      first(engine.events({}, signal)),
      first(engine.usage(id, signal)),
      first(engine.pull('nginx', signal)),
    ]
    // All but the last two are in the middle of it; those two may not have got that far.
    await work[0]?.begun
    own.stop()
    const ends = await Promise.all([...work.map(({ ended }) => ended), lists])
    for (const end of ends) expect(end === 'ended' || end instanceof EngineError).toBe(true)
    expect(unhandled).toEqual([])
  })

  it('is absent or refused from then on', async () => {
    await expect(engine.containers()).rejects.toMatchObject({ kind: expect.stringMatching(/absent|refused/) })
  })
})

/** Reads on until it ends. */
function first(stream: AsyncIterable<unknown>) {
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const read = async () => {
    try {
      for await (const _ of stream) begin()
      return 'ended'
    } catch (error) {
      return error
    }
  }
  return { begun, ended: read() }
}

/** Lists again and again, until that fails. */
async function listing(engine: Engine): Promise<unknown> {
  try {
    for (;;) await engine.containers()
  } catch (error) {
    return error
  }
}
