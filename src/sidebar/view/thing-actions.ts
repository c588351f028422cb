import { imageCommandLine } from '../../images/command-lines.ts'
import type { ImageDeed } from '../../images/protocol.ts'
import { storageCommandLine } from '../../storage/command-lines.ts'
import type { StorageDeed } from '../../storage/protocol.ts'
import type { Text } from '../../text.ts'
import type { FromView } from '../protocol.ts'
import type { ImageRow, ThingCommand } from '../thing-protocol.ts'
import { factsOf, type Thing } from './thing.ts'
import { imageMeanings, looks, storageMeanings } from './thing-words.ts'

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
