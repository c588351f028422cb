import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { connect, surroundingsOf } from '../../src/engine/connect.ts'
import { createLiveEngine } from '../../src/engine/live.ts'
import { describeWithEngine, engine as provided } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'
import { until } from './until.ts'

describeWithEngine('an engine behind ssh', () => {
  const { create } = createSandbox()
  let folder: string

  // In place of a machine far away: an `ssh` that runs the command here.
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'drydock-ssh-'))
    const script = `#!/bin/sh\necho run >> '${folder}/runs'\nwhile [ "$1" != -- ]; do shift; done; shift 2; exec "$@"\n`
    writeFileSync(join(folder, 'ssh'), script)
    chmodSync(join(folder, 'ssh'), 0o755)
    vi.stubEnv('PATH', `${folder}:${provided.environment.PATH}`)
    vi.stubEnv('DOCKER_HOST', provided.dockerHost)
    vi.stubEnv('DOCKER_CONFIG', provided.environment.DOCKER_CONFIG)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  it('is kept in view over few connections', async () => {
    const live = createLiveEngine({ connect: (signal) => connect(surroundingsOf('ssh://kim@far'), signal) })
    const hold = live.hold()
    await until(live, ({ connection }) => connection.kind === 'connected')
    const id = await create('busybox', 'sleep', '1000')
    await until(live, ({ containers }) => containers.some((row) => row.id === id))
    for (const [action, state] of [
      ['start', 'running'],
      ['pause', 'paused'],
      ['kill', 'exited'],
    ] as const) {
      await live.engine?.act(action, id)
      await until(live, ({ containers }) => containers.find((row) => row.id === id)?.state === state)
    }
    hold.dispose()
    expect(readFileSync(join(folder, 'runs'), 'utf8').trim().split('\n').length).toBeLessThan(8)
  })
})
