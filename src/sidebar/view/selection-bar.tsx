import { isLegal } from '../../engine/lifecycle.ts'
import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { useSay } from '../../webview/view/words.ts'
import { commandOf } from '../commands.ts'
import type { ActionName, ContainerRow } from '../row-protocol.ts'
import { actionLooks } from './action-words.ts'
import { useWishes } from './wishes.ts'

/** What can be done to all chosen containers together. */
export function SelectionBar({ chosen }: { readonly chosen: readonly ContainerRow[] }) {
  const say = useSay()
  const { send, change } = useWishes()
  return (
    <div class="selection" role="toolbar" aria-label={say(words.toolbar)}>
      <span class="grow num" role="status">
        {say(words.chosen(chosen.length))}
      </span>
      {together.map((action) => {
        const able = chosen.filter(({ state }) => isLegal(state, action))
        const { icon, word } = actionLooks[action]
        const label = say(words.act(word, able.length, chosen.length))
        return (
          <IconButton
            key={action}
            icon={icon}
            label={label}
            tooltip={`${label} (${commandOf(action)})`}
            disabledBecause={able.length === 0 ? say(words.none) : undefined}
            press={() => send({ kind: 'act-on-all', action, ids: able.map(({ id }) => id) })}
          />
        )
      })}
      <IconButton icon="close" label={say(words.clear)} press={() => change({ kind: 'selected', how: 'none' })} />
    </div>
  )
}

const together: readonly ActionName[] = ['start', 'unpause', 'pause', 'stop', 'restart', 'kill', 'remove']

const words = {
  toolbar: { en: 'Chosen containers', ko: '선택한 컨테이너' } satisfies Text,
  chosen: (count: number): Text => ({
    en: `${count} chosen`,
    ko: `${count}개 선택됨`,
  }),
  act: ({ en, ko }: Text, able: number, all: number): Text => ({
    en: able === all ? `${en} ${all === 1 ? 'it' : `all ${all}`}` : `${en} ${able} of ${all}`,
    ko: able === all ? `${all}개 모두 ${ko}` : `${all}개 중 ${able}개 ${ko}`,
  }),
  none: {
    en: 'None of them is in a state for it.',
    ko: '지금 할 수 있는 상태인 컨테이너가 없습니다.',
  } satisfies Text,
  clear: { en: 'Choose none', ko: '선택 해제' } satisfies Text,
}
