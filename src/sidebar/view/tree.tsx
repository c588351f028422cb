// biome-ignore-all lint/a11y/useSemanticElements: a tree with buttons in its rows is a treegrid, and HTML has no element for it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, and what is inside it; its cells never do.

import { useLayoutEffect, useRef } from 'preact/hooks'
import { isLegal } from '../../engine/lifecycle.ts'
import type { Text } from '../../text.ts'
import { useSay } from '../../webview/view/words.ts'
import { ContainerDetail } from './container-detail.tsx'
import { ContainerMenu } from './container-menu.tsx'
import { ContainerLine } from './container-row.tsx'
import { GroupLine, SectionLine } from './headings.tsx'
import { ImageLine } from './image-row.tsx'
import { changeFor } from './keyboard.ts'
import { Nothing } from './nothing.tsx'
import { isFocusable, type Row, rowsOf } from './rows.ts'
import type { State } from './state.ts'
import { useWishes } from './wishes.ts'

/** Containers and images, as one tree that the arrow keys walk through. */
export function Tree({ state }: { readonly state: State }) {
  const say = useSay()
  const { change, send } = useWishes()
  const tree = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  const rows = rowsOf(state)
  const current = state.current ?? rows.find(isFocusable)?.key
  const lostAt = state.connection.kind === 'reconnecting' ? state.connection.lostAt : undefined
  const rowElement = (key: string | undefined): HTMLElement | null =>
    key === undefined ? null : (tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null)

  useLayoutEffect(() => {
    // The row with the focus was removed: the keyboard goes on from the one that took its place.
    if (hadFocus.current && document.activeElement === document.body) rowElement(current)?.focus()
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    // Inside a row the keys belong to its buttons, but for the way back.
    const isOnRow = target instanceof HTMLElement && target.dataset['key'] !== undefined
    if (!isOnRow && !['ArrowUp', 'ArrowDown', 'Escape'].includes(event.key)) return
    const row = rows.find(({ key }) => key === current)
    if (row?.kind === 'container') {
      const { id, state: at } = row.container
      if (event.key === 'Delete' && isLegal(at, 'remove')) return send({ kind: 'act', action: 'remove', id })
      if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
        event.preventDefault()
        return change({ kind: 'menu', id })
      }
    }
    if (event.key === 'Escape') return rowElement(current)?.focus()
    const next = changeFor(event.key, rows, current)
    if (next === undefined) return
    event.preventDefault()
    change(next)
    if (next.kind === 'went') rowElement(next.key)?.focus()
  }

  return (
    <>
      <div
        ref={tree}
        role="treegrid"
        aria-label={say(words.tree)}
        class={lostAt === undefined ? '' : 'stale'}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => {
          hadFocus.current = true
          const key =
            event.target instanceof HTMLElement ? event.target.closest('[data-key]')?.getAttribute('data-key') : null
          if (key && key !== state.current) change({ kind: 'went', key })
        }}
        onFocusOut={(event) => {
          // Focus that leaves for nowhere was on something that was removed.
          if (event.relatedTarget !== null) hadFocus.current = false
        }}
      >
        {rows.map((row) => (
          <Line key={row.key} row={row} state={state} isCurrent={row.key === current} lostAt={lostAt} />
        ))}
      </div>
      <OpenMenu state={state} anchor={rowElement} />
    </>
  )
}

interface LineProps {
  readonly row: Row
  readonly state: State
  readonly isCurrent: boolean
  readonly lostAt: number | undefined
}

function Line({ row, state, isCurrent, lostAt }: LineProps) {
  switch (row.kind) {
    case 'section':
      return <SectionLine row={row} containers={state.containers} isCurrent={isCurrent} />
    case 'group':
      return <GroupLine row={row} isCurrent={isCurrent} />
    case 'container':
      return <ContainerLine {...row} isCurrent={isCurrent} doing={doingOf(state, row.container.id)} lostAt={lostAt} />
    case 'detail': {
      const { id } = row.container
      const approached = state.approached?.id === id ? state.approached.action : undefined
      const doing = doingOf(state, id)
      return (
        <ContainerDetail
          container={row.container}
          doing={doing}
          approached={approached}
          isPast={lostAt !== undefined}
        />
      )
    }
    case 'image':
      return <ImageLine image={row.image} isCurrent={isCurrent} />
    case 'nothing':
      return <Nothing why={row.why} filter={state.filter} />
  }
}

function OpenMenu({ state, anchor }: { readonly state: State; readonly anchor: (key: string) => HTMLElement | null }) {
  const container = state.containers.find(({ id }) => id === state.menu)
  if (container === undefined) return null
  return (
    <ContainerMenu container={container} doing={doingOf(state, container.id)} anchor={() => anchor(container.id)} />
  )
}

function doingOf(state: State, id: string) {
  return state.doing.find((deed) => deed.id === id)
}

const words = {
  tree: { en: 'Containers and images', ko: '컨테이너와 이미지' },
} satisfies Record<string, Text>
