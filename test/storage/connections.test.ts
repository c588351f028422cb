import { beforeEach, describe, expect, it, vi } from 'vitest'
import { EngineError } from '../../src/engine/engine-error.ts'
import type { Network } from '../../src/engine/storage-engine.ts'
import { storage } from '../../src/storage/storage.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { stillEngine } from '../engine/still-engine.ts'
import { servicesWith } from '../services.ts'
import { answers, asked, forget } from '../vscode.ts'

beforeEach(forget)

const shop: Network = {
  id: 'n1',
  name: 'shop',
  driver: 'bridge',
  createdAt: 0,
  subnets: ['172.30.0.0/24'],
  isInternal: false,
  isBuiltIn: false,
  labels: {},
}
const networks = [
  shop,
  { ...shop, id: 'n2', name: 'bridge', isBuiltIn: true },
  { ...shop, id: 'n3', name: 'host', isBuiltIn: true },
  { ...shop, id: 'n4', name: 'none', isBuiltIn: true },
]
const db = containerRow('a', { name: 'db', networks: ['shop', 'bridge'] })
const web = containerRow('b', { name: 'web', networks: ['bridge'] })
const bare = containerRow('c', { name: 'bare', networks: ['host'] })

describe('connecting', () => {
  it('offers the containers that are not in the network and can be, each with its command', async () => {
    const { deeds, offered, connectToNetwork, live } = scene()
    await deeds.changeMembers('connect', 'n1')
    expect(offered).toEqual([['web: docker network connect shop web']])
    expect(connectToNetwork).toHaveBeenCalledExactlyOnceWith('n1', 'b')
    // A stopped container's network is no event.
    expect(live.looks).toBe(1)
  })

  it('offers the networks that a container is not in', async () => {
    const { deeds, offered, connectToNetwork } = scene()
    await deeds.changeNetworks('connect', web)
    expect(offered).toEqual([['shop: docker network connect shop web']])
    expect(connectToNetwork).toHaveBeenCalledExactlyOnceWith('n1', 'b')
    await deeds.changeNetworks('connect', bare)
    expect(asked).toMatchObject([{ what: 'showInformationMessage' }])
  })

  it('that the engine refuses is told in its words', async () => {
    const connectToNetwork = () => Promise.reject(new EngineError('failed', 'container sharing network namespace'))
    const { deeds } = scene({ connectToNetwork })
    await deeds.changeMembers('connect', 'n1')
    expect(asked).toMatchObject([{ with: [expect.stringContaining('container sharing network namespace')] }])
  })
})

describe('disconnecting', () => {
  it('offers the containers of the network', async () => {
    const { deeds, offered, disconnectFromNetwork } = scene()
    await deeds.changeMembers('disconnect', 'n2')
    expect(offered).toEqual([['db: docker network disconnect bridge db', 'web: docker network disconnect bridge web']])
    expect(disconnectFromNetwork).toHaveBeenCalledExactlyOnceWith('n2', 'a')
  })

  it('offers the networks of a container, but never the machine’s own', async () => {
    const { deeds, offered } = scene()
    await deeds.changeNetworks('disconnect', db)
    await deeds.changeNetworks('disconnect', bare)
    expect(offered).toEqual([
      ['shop: docker network disconnect shop db', 'bridge: docker network disconnect bridge db'],
    ])
  })

  it('is called off without a word', async () => {
    const { deeds, disconnectFromNetwork, live } = scene()
    answers.pick = () => undefined
    await deeds.changeMembers('disconnect', 'n1')
    expect(disconnectFromNetwork).not.toHaveBeenCalled()
    expect(live.looks).toBe(0)
  })
})

it('a network that there is not is left alone', async () => {
  const { deeds, offered } = scene()
  await deeds.changeMembers('connect', 'n9')
  expect(offered).toEqual([])
})

function scene(engine: Parameters<typeof stillEngine>[1] = {}) {
  const connectToNetwork = vi.fn(async () => {})
  const disconnectFromNetwork = vi.fn(async () => {})
  const live = stillEngine([db, web, bare], { connectToNetwork, disconnectFromNetwork, ...engine })
  live.show({ networks })
  const offered: string[][] = []
  answers.pick = (items) => {
    offered.push(items.map((item) => `${Object(item).label}: ${Object(item).detail}`))
    return items[0]
  }
  const deeds = storage(servicesWith(live), { inspect: async () => {}, showEngine: () => {} })
  return { deeds, offered, live, connectToNetwork, disconnectFromNetwork }
}
