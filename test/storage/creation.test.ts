import { beforeEach, describe, expect, it } from 'vitest'
import { askForCreation } from '../../src/storage/ask.ts'
import { creationLine } from '../../src/storage/command-lines.ts'
import type { StorageKind } from '../../src/storage/protocol.ts'
import { answers, asked, forget } from '../vscode.ts'

beforeEach(forget)

const plugins = { Volume: ['local', 'nfs'], Network: ['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay'] }
const alone = { Info: { Plugins: plugins, Swarm: { LocalNodeState: 'inactive' } } }
const swarm = { Info: { Plugins: plugins, Swarm: { LocalNodeState: 'active' } } }

describe('a new network', () => {
  it('is made as it is by default, or not at all', async () => {
    const { create, seen } = scene('network', 'Create it')
    expect(await create()).toEqual({ kind: 'network', name: 'shop' })
    expect(seen[0]?.[0]).toMatchObject({ label: '$(add) Create it', detail: 'docker network create shop' })
    expect(await scene('network').create()).toBeUndefined()
  })

  it('gets what is chosen, and its command grows', async () => {
    const { create, seen } = scene('network', 'Internal', { 'Add a label': 'team=shop' }, 'Create it')
    expect(await create()).toMatchObject({ isInternal: true, labels: { team: 'shop' } })
    expect(seen.map((items) => items[0]?.detail)).toEqual([
      'docker network create shop',
      'docker network create --internal shop',
      'docker network create --internal --label team=shop shop',
    ])
    expect(seen.at(-1)?.find(({ label }) => label.endsWith('Internal'))).toMatchObject({ description: 'yes' })
  })

  it('has a range of addresses that makes sense', async () => {
    const { create } = scene('network', { Subnet: '172.30.0.0/24' }, 'Create it')
    expect(await create()).toMatchObject({ subnet: '172.30.0.0/24' })
    const options: { validateInput?: (text: string) => unknown } = Object(asked[1]?.with[0])
    const problems = ['172.30.0.0', '172.30.0.0/33', '300.1.1.1/8', 'fd00::/64', ''].map((text) =>
      Boolean(options.validateInput?.(text)),
    )
    expect(problems).toEqual([true, true, true, false, false])
  })

  it('can have the drivers that work here, and what belongs to them', async () => {
    const { create, seen } = scene('network', 'Driver')
    await create()
    expect(seen[1]?.map(({ label }) => label)).toEqual(['bridge', 'ipvlan', 'macvlan'])
    const other = scene('network', 'Driver', 'overlay', 'Attachable', 'Create it')
    expect(await other.create(swarm)).toMatchObject({ driver: 'overlay', isAttachable: true })
    expect(other.seen.at(-1)?.[0]).toMatchObject({
      detail: 'docker network create --driver overlay --attachable shop',
    })
  })
})

describe('a new volume', () => {
  it('has a driver and labels, and nothing of a network', async () => {
    const { create, seen } = scene('volume', 'Driver', 'nfs', 'Create it')
    expect(await create()).toMatchObject({ kind: 'volume', driver: 'nfs' })
    expect(seen[0]?.map(({ label }) => label.replace(/^.*\) /, ''))).toEqual(['Create it', 'Driver', 'Add a label'])
  })
})

it('what means something to a shell stands in quotes', () => {
  const labels = { note: "it's; here" }
  expect(creationLine({ kind: 'volume', name: 'data', labels })).toBe(
    `docker volume create --label 'note=it'\\''s; here' data`,
  )
})

interface Item {
  readonly label: string
  readonly description?: string
  readonly detail?: string
}

/**
 * @param steps what is picked one after the other, by its words; with what is then typed where it asks for that
 */
function scene(kind: StorageKind, ...steps: readonly (string | Readonly<Record<string, string>>)[]) {
  const seen: (readonly Item[])[] = []
  const left = [...steps]
  answers.input = 'shop'
  answers.pick = (items) => {
    const shown = items.map(itemOf)
    seen.push(shown)
    const step = left.shift()
    const [word, typed] = typeof step === 'object' ? (Object.entries(step)[0] ?? []) : [step]
    answers.input = typed
    return word === undefined ? undefined : items[shown.findIndex(({ label }) => label.endsWith(word))]
  }
  const create = (engine: typeof alone = alone) => askForCreation(kind, [], engine, { say: ({ en }) => en })
  return { create, seen }
}

function itemOf(item: unknown): Item {
  const { label, description, detail } = Object(item)
  return { label, description, detail }
}
