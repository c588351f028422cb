import { isLegal } from '../../engine/lifecycle.ts'
import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { useSay } from '../../webview/view/words.ts'
import { containerCommandLine } from '../commands.ts'
import type { ActionName, ContainerRow, Doing } from '../row-protocol.ts'
import { actionLooks } from './action-words.ts'
import { useWishes } from './wishes.ts'

export interface ContainerButtonsProps {
  readonly container: ContainerRow
  readonly doing: Doing | undefined
  /** The keyboard is on the row: Tab leads to its buttons. */
  readonly isCurrent: boolean
}

/** What can be done to the container as it is now; the menu has the rest, and why not. */
export function ContainerButtons({ container, doing, isCurrent }: ContainerButtonsProps) {
  const say = useSay()
  const { send, change } = useWishes()
  const { id, name, state } = container
  const tabIndex = isCurrent ? 0 : -1
  const disabledBecause = doing && say(actionLooks[doing.action].doing)
  return (
    <span class="acts">
      {inTheRow
        .filter((action) => isLegal(state, action))
        .map((action) => (
          <IconButton
            key={action}
            icon={actionLooks[action].icon}
            label={say(actionLooks[action].of(name))}
            tooltip={containerCommandLine(action, container)}
            disabledBecause={disabledBecause}
            tabIndex={tabIndex}
            press={() => send({ kind: 'act', action, id })}
            approach={() => change({ kind: 'approached', id, action })}
          />
        ))}
      <IconButton
        icon="output"
        label={say(words.logs(name))}
        tooltip={containerCommandLine('logs', container)}
        tabIndex={tabIndex}
        press={() => send({ kind: 'logs', id })}
      />
      <IconButton
        icon="ellipsis"
        label={say(words.more(name))}
        tabIndex={tabIndex}
        opensMenu
        press={() => change({ kind: 'menu', id })}
      />
    </span>
  )
}

// Kill is no everyday tool: it is in the menu and in the diagram.
const inTheRow: readonly ActionName[] = ['start', 'unpause', 'pause', 'stop', 'restart', 'remove']

const words = {
  logs: (name: string): Text => ({ en: `Logs of ${name}`, ko: `${name} 로그` }),
  more: (name: string): Text => ({ en: `More about ${name}`, ko: `${name} 더 보기` }),
}
