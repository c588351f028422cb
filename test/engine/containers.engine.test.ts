import { beforeAll, describe, expect, it } from 'vitest'
import type { Usage } from '../../src/engine/container-engine.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { shellIn } from '../../src/engine/shells.ts'
import { describeWithEngine } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'

describeWithEngine('of a container', () => {
  const { docker, create, run, open, adopt } = createSandbox()
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await docker('pull', 'busybox')
  })

  it('the processes are those that the machine sees', async () => {
    const id = await run('busybox', 'sh', '-c', 'sleep 1000; true')
    const [first, second] = await engine.processes(id)
    expect(first).toMatchObject({ user: 'root', command: 'sh -c sleep 1000; true' })
    expect(first?.pid).toBe(Number(await docker('inspect', '--format', '{{.State.Pid}}', id)))
    expect(second).toMatchObject({ parent: first?.pid, command: 'sleep 1000' })
    await engine.act('kill', id)
    await expect(engine.processes(id)).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('the changes are what differs from the image', async () => {
    const id = await run('busybox', 'sh', '-c', 'echo new > /added; rm /bin/sh')
    await docker('wait', id)
    expect(await engine.changes(id)).toEqual(
      expect.arrayContaining([
        { kind: 'added', path: '/added' },
        { kind: 'changed', path: '/bin' },
        { kind: 'deleted', path: '/bin/sh' },
      ]),
    )
    expect(await engine.changes(await create('busybox'))).toEqual([])
  })

  it('the usage tells who is busy and who is not, and within which limit', async () => {
    const busy = await run('--memory', '64m', 'busybox', 'sh', '-c', 'while true; do true; done')
    const idle = await run('busybox', 'sleep', '1000')
    const [busyUsage, idleUsage] = await Promise.all([firstUsage(engine, busy), firstUsage(engine, idle)])
    expect(busyUsage.processors).toBeGreaterThan(0.1)
    expect(idleUsage.processors).toBeLessThan(0.1)
    expect(busyUsage.memoryLimit).toBe(64 * 1024 * 1024)
    expect(idleUsage.memory).toBeGreaterThan(0)
    await engine.act('kill', busy)
  })

  it('the usage ends with the one who looks', async () => {
    const id = await run('busybox', 'sleep', '1000')
    const controller = new AbortController()
    for await (const _ of engine.usage(id, controller.signal)) controller.abort()
    expect(controller.signal.aborted).toBe(true)
  })

  it('a new name is its own', async () => {
    const id = await create('--name', 'old-name', 'busybox')
    await create('--name', 'taken-name', 'busybox')
    await engine.rename(id, 'new-name')
    expect(await engine.containers(undefined, [id])).toMatchObject([{ name: 'new-name' }])
    await expect(engine.rename(id, 'taken-name')).rejects.toMatchObject({ kind: 'conflict' })
    await expect(engine.rename(id, 'not a name')).rejects.toMatchObject({ name: 'EngineError' })
  })

  it('a shell is found, running or not', async () => {
    const id = await create('busybox')
    expect(await shellIn(engine, id)).toMatch(/^\/bin\/(ash|sh)$/)
    expect(await engine.hasFile(id, '/no/such/file')).toBe(false)
    await expect(engine.hasFile('f'.repeat(64), '/')).resolves.toBe(false)
  })

  describe('that is made from a form', () => {
    it('everything is as it was asked for', async () => {
      const id = await engine.create({
        image: 'busybox',
        name: 'made-from-a-form',
        ports: [{ inside: 80, address: '127.0.0.1' }],
        environment: [{ name: 'GREETING', value: '안녕 $HOME' }],
        mounts: [{ source: 'form-volume', target: '/data', isReadOnly: true }],
        memory: 64 * 1024 * 1024,
        processors: 0.5,
        labels: { 'drydock.test': 'engine' },
        command: ['sleep', '1000'],
      })
      adopt(id)
      await engine.act('start', id)
      expect(await docker('exec', id, 'sh', '-c', 'echo "$GREETING"')).toBe('안녕 $HOME')
      expect(await engine.inspectContainer(id)).toMatchObject({
        Name: '/made-from-a-form',
        HostConfig: { Memory: 67108864, NanoCpus: 500_000_000, AutoRemove: false },
        Mounts: [{ Name: 'form-volume', Destination: '/data', RW: false }],
      })
      expect((await engine.containers(undefined, [id]))[0]?.ports).toMatchObject([{ inside: 80, address: '127.0.0.1' }])
      await engine.act('remove', id, { force: true })
      await engine.removeVolume('form-volume')
    })

    it('nothing is made of an image that is not there', async () => {
      await expect(engine.create({ image: 'no/such:image' })).rejects.toMatchObject({ kind: 'gone' })
    })
  })
})

async function firstUsage(engine: Engine, id: string): Promise<Usage> {
  for await (const usage of engine.usage(id, new AbortController().signal)) return usage
  throw new Error('The container ended before it was measured.')
}
