import type { Text } from '../../text.ts'
import { useSay } from '../../webview/view/words.ts'
import type { TopicName } from '../container-protocol.ts'
import { Menu, MenuItem, MenuLine, type MenuProps } from './menu.tsx'
import { factsOf, type Thing } from './thing.ts'
import { actionsOf } from './thing-actions.ts'
import { useWishes } from './wishes.ts'

/** Everything that can be done with a thing, each with its command; what can't be done now says why. */
export function ThingMenu({ thing, anchor }: { readonly thing: Thing; readonly anchor: MenuProps['anchor'] }) {
  const say = useSay()
  const { send } = useWishes()
  return (
    <Menu label={say(words.menu(factsOf(thing).name))} anchor={anchor}>
      {actionsOf(thing).map(({ deed, icon, word, line, why, wish }) => (
        <MenuItem
          key={deed}
          icon={icon}
          word={say(word)}
          command={line
            ?.split(' ')
            .slice(0, thing.kind === 'image' && deed !== 'inspect' ? 2 : 3)
            .join(' ')}
          why={why && say(why)}
          press={() => send(wish)}
        />
      ))}
      <MenuLine />
      {topics[thing.kind].map(({ topic, word }) => (
        <MenuItem key={topic} icon="mortar-board" word={say(word)} press={() => send({ kind: 'explain', topic })} />
      ))}
    </Menu>
  )
}

const words = {
  menu: (name: string): Text => ({ en: `What can be done with ${name}`, ko: `${name}(으)로 할 수 있는 일` }),
  explain: { en: 'Explain this', ko: '설명 보기' } satisfies Text,
  explainLayers: { en: 'Explain layers', ko: '레이어 설명 보기' } satisfies Text,
}

/** What lessons explain about a thing. */
const topics: Readonly<Record<Thing['kind'], readonly { readonly topic: TopicName; readonly word: Text }[]>> = {
  image: [
    { topic: 'image', word: words.explain },
    { topic: 'layers', word: words.explainLayers },
  ],
  volume: [{ topic: 'volume', word: words.explain }],
  network: [{ topic: 'network', word: words.explain }],
}
