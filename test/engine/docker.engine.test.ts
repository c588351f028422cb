import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { describeWithEngine } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'

const nobody = 'f'.repeat(64)

describeWithEngine('the engine', () => {
  const { docker, create, run, open } = createSandbox()
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })

  it('says who it is', async () => {
    const [version, operatingSystem] = (
      await docker('info', '--format', '{{.ServerVersion}}\n{{.OperatingSystem}}')
    ).split('\n')
    expect(await engine.about()).toMatchObject({
      version,
      operatingSystem,
      os: 'linux',
      apiVersion: expect.stringMatching(/^1\./),
    })
  })

  describe('lists containers', () => {
    it('with all that a row shows', async () => {
      const before = Date.now()
      const id = await create('--name', 'row-of-a-list', '--label', 'lesson=05', 'busybox', 'true')
      const [row] = await engine.containers(undefined, [id])
      expect(row).toMatchObject({
        id,
        name: 'row-of-a-list',
        image: 'busybox',
        imageId: await docker('inspect', '--format', '{{.Image}}', id),
        state: 'created',
        exitCode: undefined,
        since: undefined,
        health: undefined,
        status: 'Created',
        ports: [],
        volumes: [],
        networks: ['bridge'],
        labels: { lesson: '05' },
      })
      expect(row?.createdAt).toBeGreaterThan(before - 2000)
    })

    it('with the ports that lead to them', async () => {
      const id = await run(
        '--network',
        'bridge',
        '--publish',
        '127.0.0.1::80',
        '--expose',
        '99/udp',
        'busybox',
        'sleep',
        '1000',
      )
      const outside = Number((await docker('port', id, '80')).split(':')[1])
      const [row] = await engine.containers(undefined, [id])
      expect(row?.ports).toEqual([
        { inside: 80, protocol: 'tcp', outside, address: '127.0.0.1' },
        { inside: 99, protocol: 'udp', outside: undefined, address: undefined },
      ])
    })

    it('with the exit code and since when', async () => {
      const id = await run('busybox', 'sh', '-c', 'exit 42')
      await docker('wait', id)
      const [row] = await engine.containers(undefined, [id])
      expect(row).toMatchObject({ state: 'exited', exitCode: 42 })
      expect(row?.since).toBeGreaterThan(Date.now() - 60_000)
    })

    it('with their health', async () => {
      const id = await run('--health-cmd', 'true', '--health-interval', '1h', 'busybox', 'sleep', '1000')
      const [row] = await engine.containers(undefined, [id])
      expect(row?.health).toBe('starting')
    })

    it('all, the newest first, or those that are asked for', async () => {
      const older = await create('busybox')
      const newer = await create('busybox')
      const ids = (await engine.containers()).map(({ id }) => id)
      expect(ids).toEqual((await docker('ps', '--all', '--quiet', '--no-trunc')).split('\n'))
      expect(ids.indexOf(newer)).toBeLessThan(ids.indexOf(older))
      expect(await engine.containers(undefined, [older, nobody])).toMatchObject([{ id: older }])
    })
  })

  it('lists images with their names', async () => {
    const [id] = (await docker('images', '--quiet', '--no-trunc', 'busybox')).split('\n')
    const image = (await engine.images()).find((one) => one.id === id)
    expect(image?.tags).toContain('busybox:latest')
    expect(image?.size).toBe(Number(await docker('image', 'inspect', '--format', '{{.Size}}', 'busybox')))
  })

  it('inspects containers and images by ID and by name', async () => {
    const id = await create('--name', 'inspected', 'busybox', 'echo', '안녕')
    expect(await engine.inspectContainer('inspected')).toEqual(await engine.inspectContainer(id))
    expect(await engine.inspectContainer(id)).toMatchObject({ Id: id, Args: ['안녕'] })
    expect(await engine.inspectImage('busybox:latest')).toMatchObject({
      RepoTags: expect.arrayContaining(['busybox:latest']),
    })
    expect(await engine.inspectContainer(nobody)).toBeUndefined()
    expect(await engine.inspectImage('no/such:image')).toBeUndefined()
  })

  it.each(['../info', 'a/b', '?all=1', '%2e%2e', 'a b', '한글', ''])('knows nothing by the name %j', async (name) => {
    await expect(engine.inspectContainer(name).catch(({ name }) => name)).resolves.toBeOneOf([undefined, 'EngineError'])
    await expect(engine.act('start', name)).rejects.toMatchObject({ name: 'EngineError' })
  })

  describe('refuses', () => {
    it('what is done to a container that is gone', async () => {
      const id = await create('busybox')
      await engine.act('remove', id)
      await expect(engine.act('start', id)).rejects.toMatchObject({ kind: 'gone', message: `No such container: ${id}` })
      await expect(engine.act('remove', id)).rejects.toMatchObject({ kind: 'gone' })
    })

    it('a second removal while the first one goes on', async () => {
      const id = await run('busybox', 'sleep', '1000')
      const removals = [engine.act('remove', id, { force: true }), engine.act('remove', id, { force: true })]
      const outcomes = await Promise.all(removals.map((removal) => removal.catch(({ kind }) => kind)))
      expect(outcomes).toEqual(expect.arrayContaining(['done', expect.stringMatching(/conflict|gone/)]))
    })

    it('a program that is not there, in its own words', async () => {
      const id = await create('busybox', 'no-such-program')
      await expect(engine.act('start', id)).rejects.toMatchObject({
        kind: 'failed',
        message: expect.stringContaining('executable file not found'),
      })
    })

    it('a port that is taken', async () => {
      const first = await run('--publish', '127.0.0.1::80', 'busybox', 'sleep', '1000')
      const address = await docker('port', first, '80')
      const second = await create('--publish', `${address}:80`, 'busybox', 'sleep', '1000')
      await expect(engine.act('start', second)).rejects.toMatchObject({
        kind: 'failed',
        message: expect.stringContaining('already allocated'),
      })
    })
  })

  describe('removes', () => {
    it('a container that runs, when told to', async () => {
      const id = await run('busybox', 'sleep', '1000')
      expect(await engine.act('remove', id, { force: true })).toBe('done')
      expect(await engine.inspectContainer(id)).toBeUndefined()
    })

    it.each([
      [true, 0],
      [false, 1],
    ])('its anonymous volumes with it: %s', async (volumes, left) => {
      const id = await create('--volume', '/data', 'busybox')
      const volume = await docker('inspect', '--format', '{{range .Mounts}}{{.Name}}{{end}}', id)
      await engine.act('remove', id, { volumes })
      const names = await docker('volume', 'ls', '--quiet', '--filter', `name=${volume}`)
      expect(names.split('\n').filter((name) => name !== '')).toHaveLength(left)
      if (left > 0) await docker('volume', 'rm', volume)
    })
  })

  it('waits for the grace period that it is given', async () => {
    const id = await run('busybox', 'sleep', '1000')
    await engine.act('stop', id, { graceSeconds: 1 })
    expect(await engine.containers(undefined, [id])).toMatchObject([{ state: 'exited', exitCode: 137 }])
    const patient = await run('busybox', 'sh', '-c', 'trap "sleep 0.2; exit 7" TERM; while true; do sleep 0.05; done')
    await engine.act('stop', patient)
    expect(await engine.containers(undefined, [patient])).toMatchObject([{ state: 'exited', exitCode: 7 }])
  })
})
