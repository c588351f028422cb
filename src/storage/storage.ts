import * as vscode from 'vscode'
import type { EngineDocument } from '../engine/document.ts'
import type { Container, Engine } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { Network, Volume } from '../engine/storage-engine.ts'
import { withEngine } from '../engine/when-connected.ts'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { askForCreation } from './ask.ts'
import { confirmNetworkPrune, confirmRemoval, confirmVolumePrune, tellInUse } from './confirm.ts'
import { changeMembers, changeNetworks } from './connections.ts'
import type { ConnectionDeed, StorageDeed, StorageKind, StoragesDeed } from './protocol.ts'
import { shortName } from './rows.ts'
import { unusedNetworks, unusedVolumes, usersOfNetwork, usersOfVolume } from './used.ts'

/** What a person can do with volumes and networks, from the sidebar or the command palette. */
export interface Storage {
  /** Does it where there is such a thing, and tells the person where it cannot be done. @param id of a volume: its name */
  do(kind: StorageKind, deed: StorageDeed, id: string): Promise<void>
  doWithAll(kind: StorageKind, deed: StoragesDeed): Promise<void>
  /** Takes a container into a network or out of it, and asks which. @param network its ID */
  changeMembers(deed: ConnectionDeed, network: string): Promise<void>
  /** The same from the other side: asks which network. */
  changeNetworks(deed: ConnectionDeed, container: Container): Promise<void>
}

export interface StorageDoors {
  readonly inspect: (name: string, id: string, document: EngineDocument) => Promise<void>
  /** Shows why no engine answers. */
  readonly showEngine: () => void
}

export function storage(services: Services, { inspect, showEngine }: StorageDoors): Storage {
  const { live, language } = services
  const attempt = async (work: (engine: Engine) => Promise<unknown>) => {
    try {
      await withEngine(live, work, showEngine)
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      void vscode.window.showWarningMessage(`${language.say(words.failed)} ${plain(error.message)}`)
      // What we show is out of date, perhaps.
      live.look()
    }
  }
  return {
    do: (kind, deed, id) =>
      attempt(async (engine) => {
        const thing = thingFor(kind, id, engine, services)
        if (thing === undefined) return
        if (deed === 'copy-name') return vscode.env.clipboard.writeText(thing.fullName)
        if (deed === 'remove') return remove(thing, services)
        const document = await thing.inspect()
        return document && inspect(thing.name, id, document)
      }),
    doWithAll: (kind, deed) =>
      attempt((engine) => (deed === 'prune' ? prunes[kind](engine, services) : create(kind, engine, services))),
    changeMembers: (deed, id) =>
      attempt(async (engine) => {
        const network = live.snapshot.networks.find((known) => known.id === id)
        if (network) await changeMembers(deed, network, engine, services)
      }),
    changeNetworks: (deed, container) => attempt((engine) => changeNetworks(deed, container, engine, services)),
  }
}

/** A volume or a network, whichever it is. */
interface Thing {
  readonly kind: StorageKind
  readonly name: string
  readonly fullName: string
  readonly users: readonly string[]
  readonly inspect: () => Promise<EngineDocument | undefined>
  readonly remove: () => Promise<void>
}

function thingFor(kind: StorageKind, id: string, engine: Engine, { live }: Services): Thing | undefined {
  const { volumes, networks, containers } = live.snapshot
  const volume = kind === 'volume' ? volumes.find(({ name }) => name === id) : undefined
  if (volume) return volumeThing(volume, engine, namesOf(usersOfVolume(volume, containers)))
  const network = kind === 'network' ? networks.find((known) => known.id === id) : undefined
  return network && networkThing(network, engine, namesOf(usersOfNetwork(network, containers)))
}

function volumeThing(volume: Volume, engine: Engine, users: readonly string[]): Thing {
  return {
    kind: 'volume',
    name: plain(shortName(volume), 128),
    fullName: volume.name,
    users,
    inspect: () => engine.inspectVolume(volume.name),
    remove: () => engine.removeVolume(volume.name),
  }
}

function networkThing({ id, name }: Network, engine: Engine, users: readonly string[]): Thing {
  return {
    kind: 'network',
    name: plain(name, 128),
    fullName: name,
    users,
    inspect: () => engine.inspectNetwork(id),
    remove: () => engine.removeNetwork(id),
  }
}

async function remove(thing: Thing, { language }: Services): Promise<void> {
  if (thing.users.length > 0) return tellInUse(thing, language)
  if (await confirmRemoval(thing, language)) await thing.remove()
}

async function create(kind: StorageKind, engine: Engine, { live, language }: Services): Promise<void> {
  const { volumes, networks } = live.snapshot
  const taken = (kind === 'volume' ? volumes : networks).map(({ name }) => name)
  const creation = await askForCreation(kind, taken, await engine.inspectEngine(), language)
  if (!creation) return
  const { name } = creation
  await (kind === 'volume' ? engine.createVolume(name, creation) : engine.createNetwork(name, creation))
}

const prunes: Readonly<Record<StorageKind, (engine: Engine, services: Services) => Promise<void>>> = {
  async volume(engine, { live, language }) {
    const chosen = await confirmVolumePrune(unusedVolumes(live.snapshot.volumes, live.snapshot.containers), language)
    if (chosen) await engine.prune('volumes', { all: chosen === 'all' })
  },
  async network(engine, { live, language }) {
    const unused = unusedNetworks(live.snapshot.networks, live.snapshot.containers)
    if (await confirmNetworkPrune(unused, language)) await engine.prune('networks')
  },
}

function namesOf(containers: readonly { readonly name: string }[]): readonly string[] {
  return containers.map(({ name }) => plain(name, 128))
}

const words = {
  failed: { en: 'This could not be done. The engine said:', ko: '수행하지 못했습니다. 엔진이 이렇게 답했습니다.' },
} satisfies Record<string, Text>
