import { imageCommandLine } from '../../images/command-lines.ts'
import type { ImageDeed } from '../../images/protocol.ts'
import { storageCommandLine } from '../../storage/command-lines.ts'
import type { StorageDeed } from '../../storage/protocol.ts'
import type { Text } from '../../text.ts'
import type { FromView } from '../protocol.ts'
import type { ImageRow, ThingCommand } from '../thing-protocol.ts'
import { factsOf, type Thing } from './thing.ts'

/** Something that can be done with a thing. */
export interface ThingAction {
  readonly deed: ImageDeed | StorageDeed
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
    case 'network': {
      const { id } = thing.kind === 'volume' ? thing.volume : thing.network
      return mapped(storageOrder, (deed) => ({
        ...lookOf(deed, name),
        meaning: storageMeanings[thing.kind][deed],
        line: deed === 'copy-name' ? undefined : storageCommandLine(thing.kind, deed, name),
        command: { of: thing.kind, deed, id },
        why: deed === 'remove' ? whyNotRemoved(thing) : undefined,
        wish: { kind: 'storage', of: thing.kind, deed, id },
      }))
    }
  }
}

/** What stands in the row itself; the menu has the rest. */
export const inTheRow: Readonly<Record<Thing['kind'], readonly (ImageDeed | StorageDeed)[]>> = {
  image: ['run', 'layers', 'remove'],
  volume: ['inspect', 'remove'],
  network: ['inspect', 'remove'],
}

const imageOrder = ['run', 'layers', 'tag', 'pull', 'push', 'inspect', 'copy-name', 'copy-id', 'remove'] as const
const storageOrder = ['inspect', 'copy-name', 'remove'] as const

function mapped<Item, Result>(
  [first, ...others]: readonly [Item, ...Item[]],
  change: (item: Item) => Result,
): readonly [Result, ...Result[]] {
  return [change(first), ...others.map(change)]
}

function lookOf(deed: ImageDeed | StorageDeed, name: string) {
  const { icon, word, of } = looks[deed]
  return { deed, icon, word, label: of(name) }
}

function whyNotImage(deed: ImageDeed, { isDangling, alsoNamed, usedBy }: ImageRow): Text | undefined {
  if ((deed === 'push' || deed === 'pull') && isDangling) return words.noName
  return deed === 'remove' && alsoNamed.length === 0 && usedBy.length > 0 ? words.madeFrom(listed(usedBy)) : undefined
}

function whyNotRemoved(thing: Exclude<Thing, { readonly kind: 'image' }>): Text | undefined {
  if (thing.kind === 'network' && thing.network.isBuiltIn) return words.builtIn
  const { usedBy } = factsOf(thing)
  return usedBy.length > 0 ? words.used(listed(usedBy)) : undefined
}

function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ')
}

interface Look {
  readonly icon: string
  readonly word: Text
  readonly of: (name: string) => Text
}

const looks: Readonly<Record<ImageDeed | StorageDeed, Look>> = {
  run: {
    icon: 'play',
    word: { en: 'Run…', ko: '실행…' },
    of: (name) => ({ en: `Run ${name}`, ko: `${name} 실행` }),
  },
  layers: {
    icon: 'layers',
    word: { en: 'Layers', ko: '레이어' },
    of: (name) => ({ en: `Layers of ${name}`, ko: `${name} 레이어` }),
  },
  tag: {
    icon: 'tag',
    word: { en: 'Tag…', ko: '태그 붙이기…' },
    of: (name) => ({ en: `Tag ${name}`, ko: `${name}에 태그 붙이기` }),
  },
  pull: {
    icon: 'cloud-download',
    word: { en: 'Pull again', ko: '다시 받기' },
    of: (name) => ({ en: `Pull ${name} again`, ko: `${name} 다시 받기` }),
  },
  push: {
    icon: 'cloud-upload',
    word: { en: 'Push', ko: '푸시' },
    of: (name) => ({ en: `Push ${name}`, ko: `${name} 푸시` }),
  },
  inspect: {
    icon: 'json',
    word: { en: 'Inspect', ko: '자세히 살펴보기' },
    of: (name) => ({ en: `Inspect ${name}`, ko: `${name} 자세히 살펴보기` }),
  },
  'copy-name': {
    icon: 'copy',
    word: { en: 'Copy name', ko: '이름 복사' },
    of: (name) => ({ en: `Copy the name of ${name}`, ko: `${name} 이름 복사` }),
  },
  'copy-id': {
    icon: 'copy',
    word: { en: 'Copy ID', ko: 'ID 복사' },
    of: (name) => ({ en: `Copy the ID of ${name}`, ko: `${name} ID 복사` }),
  },
  remove: {
    icon: 'trash',
    word: { en: 'Remove…', ko: '삭제…' },
    of: (name) => ({ en: `Remove ${name}`, ko: `${name} 삭제` }),
  },
}

const copiesName: Text = { en: 'Puts the name on the clipboard.', ko: '이름을 클립보드에 복사합니다.' }

const imageMeanings: Readonly<Record<ImageDeed, Text>> = {
  run: {
    en: 'Makes a container from the image and starts it. A form asks for its name, ports and volumes.',
    ko: '이미지로 컨테이너를 만들어 시작합니다. 이름, 포트, 볼륨은 양식에서 정합니다.',
  },
  layers: {
    en: 'What the image is made of, layer by layer, and what it shares with others.',
    ko: '이미지를 이루는 레이어를 하나씩 보여 주고, 다른 이미지와 공유하는 것도 알려 줍니다.',
  },
  tag: {
    en: 'Gives the image one more name. Nothing is copied.',
    ko: '이미지에 이름을 하나 더 붙입니다. 복사되는 것은 없습니다.',
  },
  pull: {
    en: 'Asks the registry whether this name means a newer image by now, and fetches it.',
    ko: '이 이름의 이미지가 레지스트리에서 바뀌었는지 확인하고, 새 이미지가 있으면 받습니다.',
  },
  push: {
    en: 'Sends the layers that the registry does not have yet, and the name.',
    ko: '레지스트리에 아직 없는 레이어와 이름을 보냅니다.',
  },
  inspect: {
    en: 'Everything that the engine knows of it, as JSON.',
    ko: '엔진이 아는 모든 내용을 JSON으로 보여 줍니다.',
  },
  'copy-name': copiesName,
  'copy-id': { en: 'Puts the ID on the clipboard.', ko: 'ID를 클립보드에 복사합니다.' },
  remove: {
    en: 'Takes the name away; with its last name the image goes.',
    ko: '이름을 없앱니다. 마지막 이름이면 이미지도 삭제합니다.',
  },
}

const storageMeanings: Readonly<Record<'volume' | 'network', Readonly<Record<StorageDeed, Text>>>> = {
  volume: {
    inspect: imageMeanings.inspect,
    'copy-name': copiesName,
    remove: { en: 'Removes the volume and all files in it.', ko: '볼륨과 그 안의 파일을 모두 삭제합니다.' },
  },
  network: {
    inspect: imageMeanings.inspect,
    'copy-name': copiesName,
    remove: { en: 'Removes the network.', ko: '네트워크를 삭제합니다.' },
  },
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
  used: (names: string): Text => ({
    en: `Containers use it: ${names}. Remove them first.`,
    ko: `사용하는 컨테이너가 있습니다: ${names}. 먼저 삭제하세요.`,
  }),
}
