import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import type { TransferProgress } from '../../src/engine/transfer-progress.ts'
import { describeWithEngine, engine as provided } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'

describeWithEngine('an image', () => {
  const { docker, create, open } = createSandbox()
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await docker('pull', 'busybox')
  })

  it('is pulled layer by layer', async () => {
    const name = `${provided.registry}/only/here:1`
    await push(name)
    const steps: TransferProgress[] = []
    for await (const step of engine.pull(name, new AbortController().signal)) steps.push(step)
    expect(steps.at(-1)?.status).toBe(`Status: Downloaded newer image for ${name}`)
    expect(steps.at(-1)?.layers.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['ready']))
    expect(steps.at(-1)?.layers.every(({ phase }) => phase === 'ready')).toBe(true)
    expect(await engine.inspectImage(name)).toBeDefined()
    await engine.removeImage(name)
  })

  it('is pushed layer by layer, and what the registry has already is not sent again', async () => {
    const name = `${provided.registry}/pushed/here:1`
    const container = await create('busybox', 'sh', '-c', `echo ${Date.now()} > /pushed-here`)
    await docker('start', '--attach', container)
    await docker('commit', container, name)
    const first = await pushed(name)
    expect(first?.layers.every(({ phase }) => phase === 'ready')).toBe(true)
    expect(first?.status).toMatch(/^1: digest: sha256:/)
    await engine.removeImage(name)
    await docker('pull', name)
    expect((await pushed(name))?.status).toBe(first?.status)
    await engine.removeImage(name)
  })

  async function pushed(name: string): Promise<TransferProgress | undefined> {
    let last: TransferProgress | undefined
    for await (const step of engine.push(name, new AbortController().signal)) last = step
    return last
  }

  it('that no registry takes is not pushed', async () => {
    await engine.tag('busybox', '127.0.0.1:9/no/registry:1')
    await expect(pushed('127.0.0.1:9/no/registry:1')).rejects.toMatchObject({ kind: 'failed' })
    await engine.removeImage('127.0.0.1:9/no/registry:1')
  })

  /** Puts an image with a layer of its own into the registry, and takes it away here. */
  async function push(name: string): Promise<void> {
    const container = await create('busybox', 'sh', '-c', `echo ${Date.now()} > /only-here`)
    await docker('start', '--attach', container)
    await docker('commit', container, name)
    await docker('push', name)
    await docker('rmi', name)
  }

  it('is pulled as `latest` where no tag is named', async () => {
    let last = ''
    for await (const { status } of engine.pull('busybox', new AbortController().signal)) last = status
    expect(last).toBe('Status: Image is up to date for busybox:latest')
  })

  it('that the registry does not have is not pulled', async () => {
    const pulling = engine.pull(`${provided.registry}/no/such:image`, new AbortController().signal)
    await expect(pulling[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: 'EngineError' })
  })

  it('gets a name and loses it again, and nothing else', async () => {
    await engine.tag('busybox', 'named-here:1')
    expect(await engine.inspectImage('named-here:1')).toMatchObject({
      RepoTags: expect.arrayContaining(['busybox:latest', 'named-here:1']),
    })
    expect(await engine.removeImage('named-here:1')).toEqual({ untagged: ['named-here:1'], deleted: [] })
    expect(await engine.inspectImage('busybox')).toBeDefined()
  })

  it('loses its last name and is gone with it', async () => {
    const container = await create('busybox')
    const id = await docker('commit', '--message', 'only here', container, 'committed:1')
    expect(await engine.removeImage('committed:1')).toMatchObject({
      untagged: ['committed:1'],
      deleted: expect.arrayContaining([id]),
    })
    expect(await engine.inspectImage(id)).toBeUndefined()
  })

  it('is kept while a container uses it', async () => {
    const id = await docker('commit', await create('busybox'), 'used-here:1')
    const user = await create(id)
    await expect(engine.removeImage('used-here:1')).rejects.toMatchObject({ kind: 'conflict' })
    await engine.act('remove', user)
    await engine.removeImage('used-here:1')
  })

  it('has a history, the last instruction first', async () => {
    const history = await engine.history('busybox')
    const commands = (await docker('history', '--no-trunc', '--format', '{{.CreatedBy}}', 'busybox')).split('\n')
    expect(history.map(({ createdBy }) => createdBy.trim())).toEqual(commands)
    expect(history[0]?.tags).toContain('busybox:latest')
    expect(history.some(({ size }) => size > 1_000_000)).toBe(true)
    await expect(engine.history('no/such:image')).rejects.toMatchObject({ kind: 'gone' })
  })
})
