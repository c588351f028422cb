// biome-ignore-all lint/a11y/useSemanticElements: a tree with buttons in its rows is a treegrid, and HTML has no element for it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, and what is inside it; its cells never do.

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { useSay } from '../../webview/view/words.ts'
import { ContainerDetail } from './container-detail.tsx'
import { ContainerMenu } from './container-menu.tsx'
import { ContainerLine } from './container-row.tsx'
import { GroupLine, SectionLine } from './headings.tsx'
import { Nothing } from './nothing.tsx'
import { isFocusable, type Row, rowsOf } from './rows.ts'
import { isMeasured, rowsInSight } from './rows-in-sight.ts'
import { unseen } from './sights-seen.ts'
import type { State } from './state.ts'
import { ThingDetail } from './thing-detail.tsx'
import { ThingMenu } from './thing-menu.tsx'
import { ThingLine } from './thing-row.tsx'
import { TransferLine } from './transfer-row.tsx'
import { wishOf } from './tree-keys.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useSight } from './use-sight.ts'
import { useWishes } from './wishes.ts'

/** Containers, images, volumes and networks, as one tree that the arrow keys walk through. */
export function Tree({ state }: { readonly state: State }) {
  const say = useSay()
  const { change, send } = useWishes()
  const tree = useRef<HTMLDivElement>(null)
  const heights = useRef(new Map<string, number>())
  const sight = useSight(tree)
  const { containers, images, volumes, networks, transfers, filter, folded, open, sort } = state
  const rows = useMemo(
    () => rowsOf({ containers, images, volumes, networks, transfers, filter, folded, open, sort }),
    [containers, images, volumes, networks, transfers, filter, folded, open, sort],
  )
  const current = state.current ?? rows.find(isFocusable)?.key
  const lostAt = state.connection.kind === 'reconnecting' ? state.connection.lostAt : undefined
  const rowElement = (key: string | undefined): HTMLElement | null =>
    key === undefined ? null : (tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null)

  const focus = useKeptFocus(() => rowElement(current))
  useLayoutEffect(() => {
    for (const row of rows.filter(isMeasured)) {
      const height = tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.key)}"]`)?.offsetHeight
      if (height) heights.current.set(row.key, height)
    }
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    // Inside a row the keys belong to its buttons, but for the way back.
    const isOnRow = target instanceof HTMLElement && target.dataset['key'] !== undefined
    if (!isOnRow && !['ArrowUp', 'ArrowDown', 'Escape'].includes(event.key)) return
    if (!isOnRow && event.key === 'Escape') return rowElement(current)?.focus()
    const wish = wishOf(event, rows, current, state)
    if (wish === undefined) return
    event.preventDefault()
    if ('send' in wish) return send(wish.send)
    change(wish.change)
    if (wish.change.kind === 'went') rowElement(wish.change.key)?.focus()
    if (wish.change.kind === 'selected') rowElement(wish.change.id)?.focus()
  }

  return (
    <>
      <div
        ref={tree}
        role="treegrid"
        aria-label={say(words.tree)}
        class={lostAt === undefined ? '' : 'stale'}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => {
          focus.came()
          const key =
            event.target instanceof HTMLElement ? event.target.closest('[data-key]')?.getAttribute('data-key') : null
          if (key && key !== state.current) change({ kind: 'went', key })
        }}
        onFocusOut={focus.left}
        aria-rowcount={rows.length}
        aria-multiselectable
      >
        {rowsInSight(rows, sight, current, heights.current).map((piece) =>
          piece.kind === 'gap' ? (
            <div key={piece.key} role="presentation" style={{ height: `${piece.height}px` }} />
          ) : (
            <Line
              key={piece.item.key}
              row={piece.item}
              index={piece.place + 1}
              state={state}
              isCurrent={piece.item.key === current}
              lostAt={lostAt}
            />
          ),
        )}
      </div>
      <OpenMenu state={state} rows={rows} anchor={rowElement} />
    </>
  )
}

interface LineProps {
  readonly row: Row
  /** Its place among all rows, from 1. */
  readonly index: number
  readonly state: State
  readonly isCurrent: boolean
  readonly lostAt: number | undefined
}

function Line({ row, index, state, isCurrent, lostAt }: LineProps) {
  switch (row.kind) {
    case 'section':
      return (
        <SectionLine
          row={row}
          index={index}
          containers={state.containers}
          isCurrent={isCurrent}
          isPast={lostAt !== undefined}
        />
      )
    case 'group':
      return <GroupLine row={row} index={index} isCurrent={isCurrent} />
    case 'container':
      return (
        <ContainerLine
          {...row}
          index={index}
          isCurrent={isCurrent}
          isChosen={state.chosen.includes(row.container.id)}
          doing={doingOf(state, row.container.id)}
          usage={(state.seen[row.container.id] ?? unseen).usage}
          lostAt={lostAt}
        />
      )
    case 'detail': {
      const { id } = row.container
      const approached = state.approached?.id === id ? state.approached.action : undefined
      const doing = doingOf(state, id)
      return (
        <ContainerDetail
          index={index}
          row={row.key}
          container={row.container}
          doing={doing}
          approached={approached}
          isPast={lostAt !== undefined}
          seen={state.seen[id] ?? unseen}
          unfolded={state.unfolded}
        />
      )
    }
    case 'transfer':
      return <TransferLine row={row.key} index={index} transfer={row.transfer} isCurrent={isCurrent} />
    case 'thing':
      return <ThingLine {...row} index={index} isCurrent={isCurrent} isPast={lostAt !== undefined} />
    case 'thing-detail': {
      const { approachedDeed } = state
      return (
        <ThingDetail
          row={row.key}
          index={index}
          thing={row.thing}
          approached={approachedDeed?.key === row.thing.key ? approachedDeed.deed : undefined}
          isPast={lostAt !== undefined}
        />
      )
    }
    case 'nothing':
      return <Nothing index={index} row={row.key} why={row.why} filter={state.filter} />
  }
}

interface OpenMenuProps {
  readonly state: State
  readonly rows: readonly Row[]
  readonly anchor: (key: string) => HTMLElement | null
}

function OpenMenu({ state, rows, anchor }: OpenMenuProps) {
  const container = state.containers.find(({ id }) => id === state.menu)
  if (container !== undefined) {
    const { id } = container
    return <ContainerMenu container={container} doing={doingOf(state, id)} anchor={() => anchor(id)} />
  }
  const row = rows.find(({ key }) => key === state.menu)
  return row?.kind === 'thing' ? <ThingMenu thing={row.thing} anchor={() => anchor(row.key)} /> : null
}

function doingOf(state: State, id: string) {
  return state.doing.find((deed) => deed.id === id)
}

const words = {
  tree: { en: 'Containers, images, volumes and networks', ko: '컨테이너, 이미지, 볼륨, 네트워크' },
} satisfies Record<string, Text>
