import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { beginningFor, specOf } from '../../src/run/form.ts'
import { start } from '../../src/run/start.ts'
import { createSandbox } from '../engine/sandbox.ts'
import { describeWithEngine } from '../engine-test.ts'

describeWithEngine('a container from the form', () => {
  const { docker, run, adopt, open } = createSandbox()
  const empty = { ...beginningFor({ exposed: [], takenPorts: [] }), isTemporary: false }
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await docker('pull', 'nginx')
  })

  it('is what its command would make', async () => {
    const fields = {
      ...empty,
      name: 'from-the-form',
      variables: [{ name: 'TZ', value: 'Asia/Seoul' }],
      memory: '64',
      processors: '0.5',
      network: 'none',
      restart: 'on-failure',
    } as const
    const started = await start(specOf('nginx', fields), engine, undefined)
    expect(started.outcome).toEqual({ kind: 'started', name: 'from-the-form' })
    if ('id' in started) adopt(started.id)
    const template =
      '{{.State.Status}} {{.HostConfig.Memory}} {{.HostConfig.NanoCpus}} {{.HostConfig.NetworkMode}} {{.HostConfig.RestartPolicy.Name}} {{.Config.Env}}'
    expect(await docker('inspect', '--format', template, 'from-the-form')).toMatch(
      /^running 67108864 500000000 none on-failure \[TZ=Asia\/Seoul/,
    )
  })

  it('whose port is taken is not left behind', async () => {
    const id = await run('-p', '127.0.0.1::80', 'nginx')
    const port = (await docker('port', id, '80')).split(':').at(-1) ?? ''
    const fields = { ...empty, name: 'port-is-taken', ports: [{ outside: port, inside: '80' }] }
    const { outcome } = await start(specOf('nginx', fields), engine, undefined)
    expect(outcome).toMatchObject({ kind: 'failed', why: 'port' })
    await expect(docker('inspect', 'port-is-taken')).rejects.toThrow('No such')
  })

  it('whose name is taken says so, and the one that has it is left alone', async () => {
    const id = await run('--name', 'name-is-taken', 'nginx')
    const { outcome } = await start(specOf('nginx', { ...empty, name: 'name-is-taken' }), engine, undefined)
    expect(outcome).toMatchObject({ kind: 'failed', why: 'name' })
    expect(await docker('inspect', '--format', '{{.State.Status}}', id)).toBe('running')
  })
})
