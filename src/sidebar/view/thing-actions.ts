import { imageCommandLine } from '../../images/command-lines.ts'
import type { ImageDeed } from '../../images/protocol.ts'
import { connectionLine, storageCommandLine } from '../../storage/command-lines.ts'
import { type ConnectionDeed, connectionDeeds, type NetworkRow, type StorageDeed } from '../../storage/protocol.ts'
import type { Text } from '../../text.ts'
import type { FromView } from '../protocol.ts'
import type { ImageRow, ThingCommand } from '../thing-protocol.ts'
import { factsOf, type Thing } from './thing.ts'
import { connectionMeanings, imageMeanings, looks, storageMeanings } from './thing-words.ts'

export type ThingDeed = ImageDeed | StorageDeed | ConnectionDeed

/** Something that can be done with a thing. */
export interface ThingAction {
  readonly deed: ThingDeed
  readonly icon: string
  readonly word: Text
  /** With its object: a button's accessible name. */
  readonly label: Text
  /** The command that does the same; none where that is only a look at a name. */
  readonly line: string | undefined
  readonly command: ThingCommand
  /** What it does, in a sentence. */
  readonly meaning: Text
  /** Why it cannot be done now. */
  readonly why: Text | undefined
  readonly wish: FromView
}

/** All that can be done with it, in the order of its menu. */
export function actionsOf(thing: Thing): readonly [ThingAction, ...ThingAction[]] {
  const { name } = factsOf(thing)
  switch (thing.kind) {
    case 'image': {
      const { id } = thing.image
      return mapped(imageOrder, (deed) => ({
        ...lookOf(deed, name),
        meaning: imageMeanings[deed],
        line: deed.startsWith('copy') ? undefined : imageCommandLine(deed, name),
        command: { of: 'image', deed, id },
        why: whyNotImage(deed, thing.image),
        wish: { kind: 'image', deed, id },
      }))
    }
    case 'volume':
      return storageActions(thing, thing.volume.id)
    case 'network': {
      const [inspect, ...others] = storageActions(thing, thing.network.id)
      return [inspect, ...connectionActions(thing.network), ...others]
    }
  }
}

/** What stands in the row itself; the menu has the rest. */
export const inTheRow: Readonly<Record<Thing['kind'], readonly ThingDeed[]>> = {
  image: ['run', 'layers', 'remove'],
  volume: ['inspect', 'remove'],
  network: ['connect', 'inspect', 'remove'],
}

type Storage = Exclude<Thing, { readonly kind: 'image' }>

const imageOrder = ['run', 'layers', 'tag', 'pull', 'push', 'inspect', 'copy-name', 'copy-id', 'remove'] as const
const storageOrder = ['inspect', 'copy-name', 'remove'] as const

function storageActions(thing: Storage, id: string): readonly [ThingAction, ...ThingAction[]] {
  const { kind } = thing
  const { name } = factsOf(thing)
  return mapped(storageOrder, (deed) => ({
    ...lookOf(deed, name),
    meaning: storageMeanings[kind][deed],
    line: deed === 'copy-name' ? undefined : storageCommandLine(kind, deed, name),
    command: { of: kind, deed, id },
    why: deed === 'remove' ? whyNotRemoved(thing) : undefined,
    wish: { kind: 'storage', of: kind, deed, id },
  }))
}

function connectionActions(network: NetworkRow): readonly ThingAction[] {
  const { id, name } = network
  return connectionDeeds.map((deed) => ({
    ...lookOf(deed, name),
    meaning: connectionMeanings[deed],
    line: connectionLine(deed, name, 'CONTAINER'),
    command: { of: 'connection', deed, id },
    why: whyNot[deed](network),
    wish: { kind: 'connection', deed, id },
  }))
}

const whyNot: Readonly<Record<ConnectionDeed, (network: NetworkRow) => Text | undefined>> = {
  connect: ({ isBuiltIn, name }) => (isBuiltIn && name !== 'bridge' ? words.onlyAtBirth : undefined),
  disconnect: ({ name, usedBy }) => {
    if (usedBy.length === 0) return words.empty
    return name === 'host' ? words.onlyAtBirth : undefined
  },
}

function mapped<Item, Result>(
  [first, ...others]: readonly [Item, ...Item[]],
  change: (item: Item) => Result,
): readonly [Result, ...Result[]] {
  return [change(first), ...others.map(change)]
}

function lookOf(deed: ThingDeed, name: string) {
  const { icon, word, of } = looks[deed]
  return { deed, icon, word, label: of(name) }
}

function whyNotImage(deed: ImageDeed, { isDangling, alsoNamed, usedBy }: ImageRow): Text | undefined {
  if ((deed === 'push' || deed === 'pull') && isDangling) return words.noName
  return deed === 'remove' && alsoNamed.length === 0 && usedBy.length > 0 ? words.madeFrom(listed(usedBy)) : undefined
}

function whyNotRemoved(thing: Storage): Text | undefined {
  if (thing.kind === 'network' && thing.network.isBuiltIn) return words.builtIn
  const { usedBy } = factsOf(thing)
  return usedBy.length > 0 ? words.used(listed(usedBy)) : undefined
}

function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ')
}

const words = {
  noName: {
    en: 'It has no name, so no registry knows it. Tag it first.',
    ko: '이름이 없어서 어느 레지스트리의 것인지 알 수 없습니다. 먼저 태그를 붙이세요.',
  } satisfies Text,
  madeFrom: (names: string): Text => ({
    en: `Containers were made from it: ${names}. Remove them first.`,
    ko: `이 이미지로 만든 컨테이너가 있습니다: ${names}. 먼저 삭제하세요.`,
  }),
  builtIn: { en: 'The engine keeps this one for itself.', ko: '엔진이 직접 관리하는 네트워크입니다.' } satisfies Text,
  onlyAtBirth: {
    en: 'Whether a container is in it is decided when the container is created.',
    ko: '이 네트워크를 쓸지는 컨테이너를 만들 때 정합니다.',
  } satisfies Text,
  empty: { en: 'No container is in it.', ko: '연결된 컨테이너가 없습니다.' } satisfies Text,
  used: (names: string): Text => ({
    en: `Containers use it: ${names}. Remove them first.`,
    ko: `사용하는 컨테이너가 있습니다: ${names}. 먼저 삭제하세요.`,
  }),
}
