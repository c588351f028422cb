import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { output } from '../../dev/command.ts'
import { surroundingsOf } from '../../src/engine/connect.ts'
import { contextsIn, currentContextIn } from '../../src/engine/contexts.ts'
import { describeWithEngine, engine } from '../engine-test.ts'

// They need no engine, but the CLI that comes with it.
describeWithEngine('contexts', () => {
  it('are read as the docker CLI wrote them', async () => {
    const DOCKER_CONFIG = mkdtempSync(join(tmpdir(), 'drydock-contexts-'))
    onTestFinished(() => rmSync(DOCKER_CONFIG, { recursive: true }))
    const environment = { PATH: engine.environment.PATH, DOCKER_CONFIG, DOCKER_HOST: '', DOCKER_CONTEXT: '' }
    const context = (...args: readonly string[]) => output('docker', ['context', ...args], { environment })
    const surroundings = { ...surroundingsOf(''), environment }
    expect([contextsIn(surroundings), currentContextIn(surroundings)]).toEqual([[], 'default'])

    await context('create', 'far', '--description', 'the big one', '--docker', 'host=tcp://far:1,skip-tls-verify=true')
    await context('create', 'colima', '--docker', 'host=unix:///colima.sock')
    await context('use', 'colima')
    const tls = { folder: expect.stringMatching(/contexts.tls.[0-9a-f]{64}.docker$/), verify: false }
    expect(contextsIn(surroundings)).toEqual([
      { name: 'colima', description: '', host: 'unix:///colima.sock', tls: undefined },
      { name: 'far', description: 'the big one', host: 'tcp://far:1', tls },
    ])
    expect(currentContextIn(surroundings)).toBe('colima')
  })
})
