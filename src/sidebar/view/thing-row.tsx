// biome-ignore-all lint/a11y/useSemanticElements: a tree with buttons in its rows is a treegrid, and HTML has no element for it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, and what is inside it; its cells never do.

import type { Text } from '../../text.ts'
import { sizeOf } from '../../webview/size.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { useTicking } from '../../webview/view/clock.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { ago } from '../../webview/view/time.ts'
import { useSay } from '../../webview/view/words.ts'
import { factsOf, type Thing } from './thing.ts'
import { actionsOf, inTheRow } from './thing-actions.ts'
import { useWishes } from './wishes.ts'

export interface ThingLineProps {
  readonly thing: Thing
  /** Its place among all rows, from 1. */
  readonly index: number
  readonly isOpen: boolean
  readonly isCurrent: boolean
  /** Whether the engine is away: nothing can be done. */
  readonly isPast: boolean
}

/** One image, volume or network: its name, who uses it, its size or kind. */
export function ThingLine({ thing, index, isOpen, isCurrent, isPast }: ThingLineProps) {
  const say = useSay()
  const { change } = useWishes()
  const { key, kind } = thing
  const { name, usedBy } = factsOf(thing)
  const use = say(words.usedBy(usedBy.length))
  const last = lastWords(thing)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys for all its rows.
    <div
      role="row"
      class={isOpen ? 'row one is-selected' : 'row one'}
      data-key={key}
      aria-rowindex={index}
      aria-level={2}
      aria-expanded={isOpen}
      aria-label={[say(words[kind](name)), isNameless(thing) ? say(words.noName) : '', use, say(last)]
        .filter(Boolean)
        .join(', ')}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => change({ kind: 'turned', key })}
      onContextMenu={(event) => {
        event.preventDefault()
        change({ kind: 'menu', id: key })
      }}
    >
      <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
      <Icon name={icons[kind]} class={isNameless(thing) ? 'state c-neutral' : 'state'} />
      <div role="gridcell">
        <div class="l1">
          <span class={isNameless(thing) ? 'name cut soft' : 'name cut'} title={allNames(thing)}>
            {name}
          </span>
          {isNameless(thing) && <span class="up">{say(words.noName)}</span>}
          {thing.kind === 'image' && thing.image.alsoNamed.length > 0 && (
            <span class="up num">+{thing.image.alsoNamed.length}</span>
          )}
          <span class="up use" title={usedBy.join('\n')}>
            {use}
          </span>
          {thing.kind === 'image' && <Age createdAt={thing.image.createdAt} />}
          <span class="up num size">{say(last)}</span>
          {!isPast && <ThingButtons thing={thing} isCurrent={isCurrent} />}
        </div>
      </div>
    </div>
  )
}

/** How long ago it was made, where there is room for it; the open row always says it. */
function Age({ createdAt }: { readonly createdAt: number }) {
  const say = useSay()
  return <span class="up num age">{useTicking((now) => say(ago(now - createdAt)))}</span>
}

function ThingButtons({ thing, isCurrent }: Pick<ThingLineProps, 'thing' | 'isCurrent'>) {
  const say = useSay()
  const { send, change } = useWishes()
  const { key } = thing
  const tabIndex = isCurrent ? 0 : -1
  return (
    <span class="acts">
      {actionsOf(thing)
        .filter(({ deed }) => inTheRow[thing.kind].includes(deed))
        .map(({ deed, icon, label, line, why, wish }) => (
          <IconButton
            key={deed}
            icon={icon}
            label={say(label)}
            tooltip={line}
            disabledBecause={why && say(why)}
            tabIndex={tabIndex}
            press={() => send(wish)}
            approach={() => change({ kind: 'approached-deed', key, deed })}
          />
        ))}
      <IconButton
        icon="ellipsis"
        label={say(words.more(factsOf(thing).name))}
        tabIndex={tabIndex}
        opensMenu
        press={() => change({ kind: 'menu', id: key })}
      />
    </span>
  )
}

const icons = { image: 'package', volume: 'database', network: 'globe' } as const

function isNameless(thing: Thing): boolean {
  if (thing.kind === 'network') return false
  return thing.kind === 'image' ? thing.image.isDangling : thing.volume.isAnonymous
}

function allNames(thing: Thing): string {
  if (thing.kind === 'image') return [thing.image.name, ...thing.image.alsoNamed].join('\n')
  return thing.kind === 'volume' ? thing.volume.id : thing.network.name
}

function lastWords(thing: Thing): Text {
  if (thing.kind === 'image') return same(sizeOf(thing.image.size))
  return same(thing.kind === 'volume' ? thing.volume.driver : thing.network.driver)
}

function same(text: string): Text {
  return { en: text, ko: text }
}

const words = {
  image: (name: string): Text => ({ en: `Image ${name}`, ko: `이미지 ${name}` }),
  volume: (name: string): Text => ({ en: `Volume ${name}`, ko: `볼륨 ${name}` }),
  network: (name: string): Text => ({ en: `Network ${name}`, ko: `네트워크 ${name}` }),
  noName: { en: 'no name', ko: '이름 없음' } satisfies Text,
  more: (name: string): Text => ({ en: `More about ${name}`, ko: `${name} 더 보기` }),
  usedBy: (count: number): Text =>
    count === 0 ? { en: 'unused', ko: '안 쓰임' } : { en: `used by ${count}`, ko: `${count}개가 사용` },
}
