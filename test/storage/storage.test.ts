import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import type { Network, Volume } from '../../src/engine/storage-engine.ts'
import { networkRows, volumeRows } from '../../src/storage/rows.ts'
import { storage } from '../../src/storage/storage.ts'
import { unusedNetworks, unusedVolumes } from '../../src/storage/used.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { stillEngine } from '../engine/still-engine.ts'
import { servicesWith } from '../services.ts'
import { answers, asked, forget } from '../vscode.ts'

beforeEach(forget)

const data: Volume = {
  name: 'data',
  driver: 'local',
  createdAt: 0,
  mountpoint: '/data',
  isAnonymous: false,
  labels: {},
}
const nameless: Volume = { ...data, name: 'f'.repeat(64), isAnonymous: true }
const shop: Network = {
  id: 'n1',
  name: 'shop',
  driver: 'bridge',
  createdAt: 0,
  subnets: [],
  isInternal: false,
  isBuiltIn: false,
  labels: {},
}
const bridge: Network = { ...shop, id: 'n2', name: 'bridge', isBuiltIn: true }
const db = containerRow('a', { name: 'db', volumes: ['data'], networks: ['shop'] })

describe('the rows', () => {
  it('name the containers that use a volume, and shorten a volume without a name', () => {
    expect(volumeRows([nameless, data], [db])).toMatchObject([
      { id: 'data', name: 'data', usedBy: ['db'] },
      { id: nameless.name, name: 'ffffffffffff', usedBy: [] },
    ])
  })

  it('name the containers in a network, also one that was named by its ID', () => {
    const created = containerRow('b', { name: 'web', networks: ['n1'] })
    expect(networkRows([bridge, shop], [db, created])).toMatchObject([
      { name: 'shop', usedBy: ['db', 'web'] },
      { name: 'bridge', usedBy: [] },
    ])
  })
})

describe('what nobody uses', () => {
  it('are volumes of no container, those without a name apart', () => {
    expect(unusedVolumes([data, nameless], [db])).toEqual({ anonymous: [nameless], named: [] })
    expect(unusedVolumes([data, nameless], [])).toEqual({ anonymous: [nameless], named: [data] })
  })

  it('are networks of no container, and never the engine’s own', () => {
    expect(unusedNetworks([shop, bridge], [])).toEqual([shop])
    expect(unusedNetworks([shop, bridge], [db])).toEqual([])
  })
})

describe('a volume', () => {
  it('is removed after a question that says what is lost', async () => {
    const { removeVolume, deeds } = scene()
    answers.warning = 'Remove'
    await deeds.do('volume', 'remove', 'data')
    expect(asked).toMatchObject([
      { with: ['Remove the volume data?', { detail: expect.stringContaining('All files in it are lost') }, 'Remove'] },
    ])
    expect(removeVolume).toHaveBeenCalledWith('data')
  })

  it('that a container has is not removed, and the container is named', async () => {
    const { removeVolume, deeds, live } = scene()
    live.show({ containers: [db] })
    answers.warning = 'Remove'
    await deeds.do('volume', 'remove', 'data')
    expect(asked).toMatchObject([{ with: [{}, { detail: expect.stringContaining('db') }] }])
    expect(removeVolume).not.toHaveBeenCalled()
  })

  it('that there is not is left alone', async () => {
    const { removeVolume, deeds } = scene()
    await deeds.do('volume', 'remove', 'shop')
    expect(asked).toEqual([])
    expect(removeVolume).not.toHaveBeenCalled()
  })

  it('is made with a name that is free and can be one', async () => {
    const createVolume = vi.fn(async () => 'new')
    const { deeds } = scene({ createVolume })
    answers.input = 'new'
    answers.pick = ([create]) => create
    await deeds.doWithAll('volume', 'create')
    expect(createVolume).toHaveBeenCalledExactlyOnceWith('new', { kind: 'volume', name: 'new' })
    const options: { validateInput?: (text: string) => unknown } = Object(asked[0]?.with[0])
    expect(options.validateInput?.('data')).toMatchObject({ message: expect.stringContaining('already') })
    expect(options.validateInput?.('-x')).toMatchObject({ message: expect.stringContaining('beginning with') })
    expect(options.validateInput?.('more')).toMatchObject({ message: 'docker volume create more' })
  })
})

describe('to tidy up', () => {
  it('lists the volumes first: without a name by default, all on request', async () => {
    const { prune, deeds } = scene()
    answers.warning = 'Remove all 2'
    await deeds.doWithAll('volume', 'prune')
    expect(asked[0]?.with[1]).toMatchObject({ detail: expect.stringMatching(/ffffffffffff[\s\S]*data/) })
    expect(prune).toHaveBeenCalledWith('volumes', { all: true })
  })

  it('lists the networks first', async () => {
    const { prune, deeds } = scene()
    answers.warning = 'Remove all 1'
    await deeds.doWithAll('network', 'prune')
    expect(asked[0]?.with[1]).toMatchObject({ detail: expect.stringContaining('shop') })
    expect(prune).toHaveBeenCalledWith('networks')
  })
})

it('what the engine refuses is told in its own words', async () => {
  const removeNetwork = () => Promise.reject(new EngineError('conflict', 'has active endpoints'))
  const { deeds } = scene({ removeNetwork })
  answers.warning = 'Remove'
  await deeds.do('network', 'remove', 'n1')
  expect(asked.at(-1)?.with[0]).toContain('has active endpoints')
})

function scene(engine: Partial<Engine> = {}) {
  const removeVolume = vi.fn(async () => {})
  const prune = vi.fn<Engine['prune']>(async () => ({ removed: [], freed: undefined }))
  const inspectEngine = async () => ({ Info: { Plugins: { Volume: ['local'] } } })
  const live = stillEngine([], { removeVolume, prune, inspectEngine, ...engine })
  live.show({ volumes: [data, nameless], networks: [shop, bridge] })
  return {
    live,
    removeVolume,
    prune,
    deeds: storage(servicesWith(live), { inspect: async () => {}, showEngine: () => {} }),
  }
}
