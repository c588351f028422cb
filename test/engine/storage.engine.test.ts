import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { output } from '../../dev/command.ts'
import { startPrivateEngine } from '../../dev/engine/private-engine.ts'
import { openEngine } from '../../src/engine/docker.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { describeWithEngine } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'

describeWithEngine('volumes and networks', () => {
  const { create, run, open } = createSandbox()
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })

  it('a volume comes, is used and goes', async () => {
    expect(await engine.createVolume('kept-here')).toBe('kept-here')
    expect(await engine.volumes()).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'kept-here', driver: 'local', isAnonymous: false })]),
    )
    expect(await engine.inspectVolume('kept-here')).toMatchObject({ Name: 'kept-here' })
    const user = await create('--volume', 'kept-here:/data', 'busybox')
    await expect(engine.removeVolume('kept-here')).rejects.toMatchObject({ kind: 'conflict' })
    await engine.act('remove', user)
    await engine.removeVolume('kept-here')
    expect(await engine.inspectVolume('kept-here')).toBeUndefined()
  })

  it('a volume without a name gets one', async () => {
    const name = await engine.createVolume()
    expect((await engine.volumes()).find((volume) => volume.name === name)).toMatchObject({ isAnonymous: true })
    await engine.removeVolume(name)
  })

  it('a network comes, is used and goes', async () => {
    const id = await engine.createNetwork('shop-here')
    expect((await engine.networks()).find((network) => network.id === id)).toMatchObject({
      name: 'shop-here',
      driver: 'bridge',
      subnets: [expect.stringMatching(/\/\d+$/)],
      isInternal: false,
      isBuiltIn: false,
    })
    await expect(engine.createNetwork('shop-here')).rejects.toMatchObject({ kind: 'conflict' })
    expect(await engine.inspectNetwork('shop-here')).toMatchObject({ Id: id })
    await engine.removeNetwork(id)
    expect(await engine.inspectNetwork(id)).toBeUndefined()
  })

  it('a volume and a network are as they were asked for', async () => {
    await engine.createVolume('labelled-here', { driver: 'local', labels: { team: 'shop' } })
    const volume = (await engine.volumes()).find(({ name }) => name === 'labelled-here')
    expect(volume).toMatchObject({ driver: 'local', labels: { team: 'shop' } })
    await engine.removeVolume('labelled-here')
    const id = await engine.createNetwork('closed-here', {
      subnet: '172.31.255.0/28',
      isInternal: true,
      labels: { team: 'shop' },
    })
    const network = (await engine.networks()).find((known) => known.id === id)
    expect(network).toMatchObject({ subnets: ['172.31.255.0/28'], isInternal: true, labels: { team: 'shop' } })
    await engine.removeNetwork(id)
  })

  it('a container goes into a network and out of it, whether it runs or not', async () => {
    const id = await engine.createNetwork('joined-here')
    const networksOf = async (container: string) => (await engine.containers(undefined, [container]))[0]?.networks
    const runs = await run('busybox', 'sleep', '1000')
    await engine.connectToNetwork(id, runs)
    expect(await networksOf(runs)).toEqual(expect.arrayContaining(['bridge', 'joined-here']))
    await engine.disconnectFromNetwork(id, runs)
    expect(await networksOf(runs)).toEqual(['bridge'])
    const rests = await create('busybox')
    await engine.connectToNetwork(id, rests)
    expect(await networksOf(rests)).toContain('joined-here')
    await engine.disconnectFromNetwork(id, rests)
    expect(await networksOf(rests)).toEqual(['bridge'])
    const bare = await create('--network', 'host', 'busybox')
    await expect(engine.connectToNetwork(id, bare)).rejects.toMatchObject({ name: 'EngineError' })
    await engine.removeNetwork(id)
  })

  it('those that the Engine keeps for itself are known as such', async () => {
    const builtIn = (await engine.networks()).filter(({ isBuiltIn }) => isBuiltIn)
    expect(builtIn.map(({ name }) => name)).toEqual(['bridge', 'host', 'none'])
  })
})

// On an engine of its own: pruning takes everything that nobody uses, from other tests too.
describeWithEngine('tidying up', () => {
  let engine: Engine
  let stop = () => {}
  let docker: (...args: readonly string[]) => Promise<string>
  beforeAll(async () => {
    const own = await startPrivateEngine({ log: () => {} })
    stop = own.stop
    docker = async (...args) => (await output('docker', args, own)).toString().trim()
    engine = await openEngine({ host: own.dockerHost, name: 'own', from: 'setting' })
    await docker('pull', 'busybox')
  })
  afterAll(() => stop())

  describe('takes what nobody uses', () => {
    it('containers that ended', async () => {
      const ended = await docker('create', 'busybox')
      const runs = await docker('run', '--detach', 'busybox', 'sleep', '1000')
      expect(await engine.prune('containers')).toEqual({ removed: [ended], freed: 0 })
      expect(await engine.containers()).toMatchObject([{ id: runs }])
      await engine.act('remove', runs, { force: true })
    })

    it('volumes without a name, and those with one only when told to', async () => {
      await engine.createVolume('precious')
      const anonymous = await engine.createVolume()
      expect(await engine.prune('volumes')).toEqual({ removed: [anonymous], freed: undefined })
      expect(await engine.prune('volumes', { all: true })).toEqual({ removed: ['precious'], freed: undefined })
    })

    it('networks', async () => {
      await engine.createNetwork('unused')
      expect((await engine.prune('networks')).removed).toEqual(['unused'])
    })

    it('images without a name, and those with one only when told to', async () => {
      expect(await engine.prune('images')).toEqual({ removed: [], freed: 0 })
      const before = await engine.room()
      expect(before.images).toMatchObject([{ size: expect.any(Number), containers: 0 }])
      const { removed, freed } = await engine.prune('images', { all: true })
      expect(removed).toContain('busybox:latest')
      expect(freed).toBe(before.layers)
      expect(await engine.images()).toEqual([])
    })

    it('the build cache', async () => {
      expect((await engine.prune('build cache')).removed).toEqual([])
    })
  })

  it('is preceded by a look at what takes how much room', async () => {
    await docker('pull', 'busybox')
    await docker(
      'run',
      '--name',
      'big',
      '--volume',
      'data:/data',
      'busybox',
      'dd',
      'if=/dev/zero',
      'of=/big',
      'bs=1k',
      'count=100',
    )
    const { containers, volumes, layers } = await engine.room()
    expect(containers).toMatchObject([{ size: 100 * 1024 }])
    expect(volumes).toEqual([{ name: 'data', size: 0, containers: 1 }])
    expect(layers).toBeGreaterThan(1_000_000)
  })
})
