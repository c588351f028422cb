import { useLayoutEffect, useRef } from 'preact/hooks'
import { transition } from '../../engine/lifecycle.ts'
import type { Text } from '../../text.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import { commandOf } from '../commands.ts'
import { type ActionName, actionNames, type ContainerRow, type Doing } from '../protocol.ts'
import { actionLooks } from './action-words.ts'
import { useWishes } from './wishes.ts'

export interface ContainerMenuProps {
  readonly container: ContainerRow
  readonly doing: Doing | undefined
  /** The element that it belongs to, and that gets the keyboard back. */
  readonly anchor: () => HTMLElement | null
}

/** Everything that can be done to a container, each with its command; what can't be done now says why. */
export function ContainerMenu({ container, doing, anchor }: ContainerMenuProps) {
  const say = useSay()
  const { send, change } = useWishes()
  const menu = useRef<HTMLDivElement>(null)
  const close = () => change({ kind: 'menu', id: undefined })

  useLayoutEffect(() => {
    if (menu.current === null) return
    place(menu.current, anchor())
    itemsOf(menu.current)[0]?.focus()
  }, [container.id])

  const press = (action: ActionName) => {
    close()
    anchor()?.focus()
    send({ kind: 'act', action, id: container.id })
  }
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={say(words.menu(container.name))}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault()
          close()
          anchor()?.focus()
        }
        if (menu.current && step(itemsOf(menu.current), event.key)) event.preventDefault()
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !menu.current?.contains(event.relatedTarget)) close()
      }}
    >
      {actionNames.map((action) => {
        const answer = transition(container.state, action)
        const why = doing ? say(actionLooks[doing.action].doing) : answer.kind === 'moves' ? undefined : say(answer.why)
        return (
          <MenuItem
            key={action}
            icon={actionLooks[action].icon}
            word={say(actionLooks[action].word)}
            command={commandOf(action)}
            why={why}
            press={() => press(action)}
          />
        )
      })}
      <MenuItem
        icon="output"
        word={say(words.logs)}
        command="docker logs"
        press={() => {
          close()
          send({ kind: 'logs', id: container.id })
        }}
      />
    </div>
  )
}

interface MenuItemProps {
  readonly icon: string
  readonly word: string
  readonly command: string
  readonly why?: string | undefined
  readonly press: () => void
}

function MenuItem({ icon, word, command, why, press }: MenuItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={why === undefined ? undefined : true}
      onClick={(event) => {
        event.stopPropagation()
        if (why === undefined) press()
      }}
    >
      <Icon name={icon} />
      <span>{word}</span>
      <span class="mono">{command}</span>
      {why !== undefined && <span class="why">{why}</span>}
    </button>
  )
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]
}

function step(items: readonly HTMLElement[], key: string): boolean {
  const place = items.findIndex((item) => item.matches(':focus'))
  const target = new Map([
    ['ArrowDown', items[(place + 1) % items.length]],
    ['ArrowUp', items.at(place - 1)],
    ['Home', items[0]],
    ['End', items.at(-1)],
  ]).get(key)
  target?.focus()
  return target !== undefined
}

/** Below its anchor, or above it where there is more room; never over the edge. */
function place(menu: HTMLElement, anchor: HTMLElement | null): void {
  if (anchor === null) return
  const { bottom, top } = anchor.getBoundingClientRect()
  const { height } = menu.getBoundingClientRect()
  const isBelow = bottom + height <= window.innerHeight || top < height
  menu.style.top = `${Math.max(0, isBelow ? Math.min(bottom, window.innerHeight - height) : top - height)}px`
}

const words = {
  menu: (name: string): Text => ({ en: `What can be done to ${name}`, ko: `${name}에 할 수 있는 일` }),
  logs: { en: 'Logs', ko: '로그' } satisfies Text,
}
