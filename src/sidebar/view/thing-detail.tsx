// biome-ignore-all lint/a11y/useSemanticElements: a tree with buttons in its rows is a treegrid, and HTML has no element for it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, and what is inside it; its cells never do.

import type { Text } from '../../text.ts'
import { Button } from '../../webview/view/button.tsx'
import { useTicking } from '../../webview/view/clock.ts'
import { ago } from '../../webview/view/time.ts'
import { Twin } from '../../webview/view/twin.tsx'
import { useSay } from '../../webview/view/words.ts'
import { factsOf, type Thing } from './thing.ts'
import { actionsOf, type ThingAction } from './thing-actions.ts'
import { useWishes } from './wishes.ts'

export interface ThingDetailProps {
  /** Its key. */
  readonly row: string
  /** Its place among all rows, from 1. */
  readonly index: number
  readonly thing: Thing
  /** What the pointer or the keyboard came to last. */
  readonly approached: ThingAction['deed'] | undefined
  /** Whether the engine is away. */
  readonly isPast: boolean
}

/** An open image, volume or network: what is known of it, what can be done, and the command for that. */
export function ThingDetail({ row, index, thing, approached, isPast }: ThingDetailProps) {
  const say = useSay()
  const { send, change } = useWishes()
  const actions = actionsOf(thing)
  const shown = actions.find(({ deed, line }) => deed === approached && line !== undefined) ?? actions[0]
  const away = isPast ? say(words.away) : undefined
  return (
    <div class="detail thing" role="row" data-row={row} aria-rowindex={index} aria-level={3}>
      <div class="cell" role="gridcell">
        <Facts thing={thing} />
        <div class="doable">
          {actions
            .filter(({ deed }) => !deed.startsWith('copy'))
            .map(({ deed, icon, word, label, why, wish }) => (
              <Button
                key={deed}
                icon={icon}
                label={say(label)}
                disabledBecause={away ?? (why && say(why))}
                press={() => send(wish)}
                approach={() => change({ kind: 'approached-deed', key: thing.key, deed })}
              >
                {say(word)}
              </Button>
            ))}
        </div>
        <Twin
          command={shown.line ?? ''}
          why={say(shown.why ?? shown.meaning)}
          copy={() => send({ kind: 'copy', command: shown.command })}
          type={() => send({ kind: 'type', command: shown.command })}
        />
      </div>
    </div>
  )
}

function Facts({ thing }: Pick<ThingDetailProps, 'thing'>) {
  const say = useSay()
  const { usedBy } = factsOf(thing)
  return (
    <dl class="known">
      {thing.kind === 'image' && <ImageFacts image={thing.image} />}
      {thing.kind === 'volume' && (
        <>
          <Fact term={words.kind} fact={say(words.volumeKind(thing.volume.driver, thing.volume.isAnonymous))} />
          <Fact term={words.place} fact={thing.volume.mountpoint} isCode />
        </>
      )}
      {thing.kind === 'network' && (
        <>
          <Fact term={words.kind} fact={say(words.networkKind(thing.network))} />
          {thing.network.subnets.length > 0 && (
            <Fact term={words.addresses} fact={thing.network.subnets.join(', ')} isCode />
          )}
        </>
      )}
      <Fact term={words.containers} fact={usedBy.length === 0 ? say(words.none) : usedBy.join(', ')} />
    </dl>
  )
}

function ImageFacts({ image }: { readonly image: Extract<Thing, { readonly kind: 'image' }>['image'] }) {
  const say = useSay()
  const made = useTicking((now) => say(ago(now - image.createdAt)))
  const names = [image.name, ...image.alsoNamed]
  return (
    <>
      <Fact
        term={words.names}
        fact={image.isDangling ? say(words.nameless) : names.join(', ')}
        isCode={!image.isDangling}
      />
      <Fact term={words.made} fact={made} />
      <Fact term={words.id} fact={image.id.replace('sha256:', '').slice(0, 12)} isCode />
    </>
  )
}

function Fact({
  term,
  fact,
  isCode = false,
}: {
  readonly term: Text
  readonly fact: string
  readonly isCode?: boolean
}) {
  const say = useSay()
  return (
    <div>
      <dt>{say(term)}</dt>
      <dd class={isCode ? 'mono' : ''}>{fact}</dd>
    </div>
  )
}

const words = {
  names: { en: 'Names', ko: '이름' } satisfies Text,
  nameless: {
    en: 'None: another image took its name, or it never had one (dangling).',
    ko: '없음: 다른 이미지가 이름을 가져갔거나 처음부터 없었습니다(dangling).',
  } satisfies Text,
  made: { en: 'Made', ko: '만든 때' } satisfies Text,
  id: { en: 'ID', ko: 'ID' } satisfies Text,
  kind: { en: 'Kind', ko: '종류' } satisfies Text,
  place: { en: 'Files', ko: '파일 위치' } satisfies Text,
  addresses: { en: 'Addresses', ko: '주소 범위' } satisfies Text,
  containers: { en: 'Containers', ko: '컨테이너' } satisfies Text,
  none: { en: 'none', ko: '없음' } satisfies Text,
  away: { en: 'The engine is away.', ko: '엔진에 연결되어 있지 않습니다.' } satisfies Text,
  volumeKind: (driver: string, isAnonymous: boolean): Text =>
    isAnonymous
      ? {
          en: `${driver}, made for one container, without a name`,
          ko: `${driver}, 컨테이너 하나를 위해 이름 없이 만듦`,
        }
      : { en: driver, ko: driver },
  networkKind: ({
    driver,
    isBuiltIn,
    isInternal,
  }: {
    driver: string
    isBuiltIn: boolean
    isInternal: boolean
  }): Text => ({
    en: [driver, ...(isBuiltIn ? ['the engine’s own'] : []), ...(isInternal ? ['no way out'] : [])].join(', '),
    ko: [driver, ...(isBuiltIn ? ['엔진이 만든 것'] : []), ...(isInternal ? ['외부로 나갈 수 없음'] : [])].join(', '),
  }),
}
