import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLiveEngine, type LiveEngine } from '../../src/engine/live.ts'
import { describeWithEngine } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'
import { until } from './until.ts'

describeWithEngine('the live picture', () => {
  const { docker, create, open } = createSandbox()
  let live: LiveEngine
  beforeAll(async () => {
    const engine = await open()
    const about = await engine.about()
    live = createLiveEngine({ connect: async () => ({ kind: 'answered', engine, about }) })
    live.hold()
    await until(live, () => live.snapshot.connection.kind === 'connected')
  })
  afterAll(async () => {
    live.dispose()
    await docker('volume', 'rm', '--force', 'live-volume').catch(() => '')
    await docker('network', 'rm', 'live-network').catch(() => '')
  })

  const hasVolume = () => live.snapshot.volumes.some(({ name }) => name === 'live-volume')
  const hasNetwork = () => live.snapshot.networks.some(({ name }) => name === 'live-network')

  it('shows a volume and a network that were made elsewhere, who uses them, and that they are gone', async () => {
    await docker('volume', 'create', 'live-volume')
    await docker('network', 'create', 'live-network')
    await until(live, () => hasVolume() && hasNetwork())
    const id = await create('--network', 'live-network', '--volume', 'live-volume:/data', 'busybox')
    await until(live, () => live.snapshot.containers.some((container) => container.id === id))
    expect(live.snapshot.containers.find((container) => container.id === id)).toMatchObject({
      volumes: ['live-volume'],
      networks: ['live-network'],
    })
    await docker('rm', id)
    await docker('volume', 'rm', 'live-volume')
    await docker('network', 'rm', 'live-network')
    await until(live, () => !hasVolume() && !hasNetwork())
  })

  it('shows that a container left a network', async () => {
    await docker('network', 'create', 'live-network')
    const id = await create('--network', 'live-network', 'busybox')
    const networks = () => live.snapshot.containers.find((container) => container.id === id)?.networks
    await until(live, () => networks()?.includes('live-network') === true)
    await docker('network', 'disconnect', 'live-network', id)
    await until(live, () => networks()?.length === 0)
  })
})
