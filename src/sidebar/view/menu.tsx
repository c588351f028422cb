import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../../webview/view/icon.tsx'
import { useWishes } from './wishes.ts'

export interface MenuProps {
  readonly label: string
  /** The element that it belongs to, and that gets the keyboard back. */
  readonly anchor: () => HTMLElement | null
  readonly children: ComponentChildren
}

/** A menu beside its anchor. It closes when something is chosen, on Escape, and when the keyboard goes elsewhere. */
export function Menu({ label, anchor, children }: MenuProps) {
  const { change } = useWishes()
  const menu = useRef<HTMLDivElement>(null)
  const close = () => change({ kind: 'menu', id: undefined })
  useLayoutEffect(() => {
    if (menu.current === null) return
    place(menu.current, anchor())
    itemsOf(menu.current)[0]?.focus()
  }, [label])
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onClick={() => {
        close()
        anchor()?.focus()
      }}
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
      {children}
    </div>
  )
}

export interface MenuItemProps {
  readonly icon: string
  readonly word: string
  /** The command that does the same. */
  readonly command?: string | undefined
  /** Why it cannot be chosen now. */
  readonly why?: string | undefined
  /** For one of several that exclude each other: whether it is the one. */
  readonly isChosen?: boolean | undefined
  readonly press: () => void
}

/** A line of a menu. What cannot be chosen now can still be reached, and says why. */
export function MenuItem({ icon, word, command, why, isChosen, press }: MenuItemProps) {
  return (
    <button
      type="button"
      {...(isChosen === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': isChosen })}
      tabIndex={-1}
      aria-disabled={why === undefined ? undefined : true}
      onClick={(event) => {
        // The menu stays open under what says why not.
        if (why !== undefined) return event.stopPropagation()
        press()
      }}
    >
      <Icon name={icon} />
      <span>{word}</span>
      {command !== undefined && (
        <span class="mono">
          <span class="docker">docker </span>
          {command.replace(/^docker /, '')}
        </span>
      )}
      {why !== undefined && <span class="why">{why}</span>}
    </button>
  )
}

/** A line between two groups of items. */
export function MenuLine() {
  return <hr />
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')]
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
