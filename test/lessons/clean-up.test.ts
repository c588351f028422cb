import { expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { cleanUp, toCleanUp } from '../../src/lessons/clean-up.ts'
import type { Ledger } from '../../src/lessons/ledger.ts'
import type { Thing } from '../../src/lessons/thing.ts'
import { createFakeEngine } from '../engine/fake-engine.ts'
import { row } from './documents.ts'

const made: readonly Thing[] = [
  { kind: 'volume', id: 'v', name: 'v' },
  { kind: 'container', id: 'c', name: 'web' },
  { kind: 'network', id: 'n', name: 'net' },
]

test('containers go first, for they hold on to the others', async () => {
  const { engine, removed } = engineWith(['c', 'mine'])
  const { removed: told, harmed } = await cleanUp(ledger(), engine)
  expect(removed).toEqual(['c', 'v', 'n'])
  expect(told).toEqual(made)
  expect(harmed).toEqual([])
})

test('what has gone meanwhile is no failure', async () => {
  const { engine } = engineWith(['c', 'mine'], new EngineError('gone', 'No such container'))
  await expect(cleanUp(ledger(), engine)).resolves.toMatchObject({ harmed: [] })
})

test('what the engine refuses is told', async () => {
  const { engine } = engineWith(['c'], new EngineError('conflict', 'in use'))
  await expect(cleanUp(ledger(), engine)).rejects.toThrow('in use')
})

test('the ledger of one engine removes nothing on another, though the IDs are there', async () => {
  const { engine, removed } = engineWith(['c'])
  expect(await toCleanUp({ ...ledger(), host: 'tcp://elsewhere' }, engine)).toEqual([])
  await cleanUp({ ...ledger(), host: 'tcp://elsewhere' }, engine)
  expect(removed).toEqual([])
})

function ledger(): Ledger {
  return { host: 'unix:///fake.sock', baseline: [], made }
}

/** An engine with those containers, a volume and a network; `problem`: what comes of removing a container. */
function engineWith(ids: readonly string[], problem?: EngineError) {
  const removed: string[] = []
  const remove = async (id: string) => {
    if (problem && ids.includes(id)) throw problem
    removed.push(id)
  }
  const engine: Engine = {
    ...createFakeEngine().engine,
    containers: async () => ids.filter((id) => !removed.includes(id)).map((id) => row({ id })),
    volumes: async () => [{ name: 'v', driver: '', createdAt: 0, mountpoint: '', isAnonymous: false, labels: {} }],
    networks: async () => [
      { id: 'n', name: 'net', driver: '', createdAt: 0, subnets: [], isInternal: false, isBuiltIn: false, labels: {} },
    ],
    images: async () => [],
    act: async (_, id) => {
      await remove(id)
      return 'done'
    },
    removeVolume: remove,
    removeNetwork: remove,
  }
  return { engine, removed }
}
