// biome-ignore-all lint/a11y/useSemanticElements: a tree with buttons in its rows is a treegrid, and HTML has no element for it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, and what is inside it; its cells never do.

import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { commandFor } from '../../engine/commands.ts'
import { transition } from '../../engine/lifecycle.ts'
import type { Text } from '../../text.ts'
import { useTicking } from '../../webview/view/clock.ts'
import { Twin } from '../../webview/view/twin.tsx'
import { useSay } from '../../webview/view/words.ts'
import { containerCommandLine } from '../commands.ts'
import type { ActionName, ContainerRow, Doing } from '../row-protocol.ts'
import { actionLooks, doingText, nextAction } from './action-words.ts'
import { ChangesPart } from './changes-part.tsx'
import { FactLines } from './fact-lines.tsx'
import { InsidePart } from './inside-part.tsx'
import { Lifecycle } from './lifecycle.tsx'
import { Meters } from './meters.tsx'
import { Part } from './part.tsx'
import type { Seen } from './sights-seen.ts'
import { type PartName, partKey } from './state.ts'
import { useWishes } from './wishes.ts'

export interface ContainerDetailProps {
  /** Its key. */
  readonly row: string
  /** Its place among all rows, from 1. */
  readonly index: number
  readonly container: ContainerRow
  readonly doing: Doing | undefined
  /** The action that the pointer or the keyboard came to last. */
  readonly approached: ActionName | undefined
  /** Whether the engine is away. */
  readonly isPast: boolean
  readonly seen: Seen
  /** The parts that are unfolded; see {@link partKey}. */
  readonly unfolded: readonly string[]
}

/** An open container: its lifecycle, and the command of what is chosen there, always in the same place. */
export function ContainerDetail(props: ContainerDetailProps) {
  const { row, index, container, doing, approached, isPast, seen, unfolded } = props
  const say = useSay()
  const { send, change } = useWishes()
  const cell = useRef<HTMLDivElement>(null)
  const width = useWidth(cell)
  const { id } = container
  const action = approached ?? nextAction[container.state]
  const answer = transition(container.state, action)
  const does = say(answer.kind === 'moves' ? commandFor(action, container.name).meaning : answer.why)
  const why = useTicking((now) => (doing ? say(doingText(doing, now)) : does))
  const command = { of: 'container', verb: action, id } as const
  return (
    <div class="detail" role="row" data-row={row} aria-rowindex={index} aria-level={4}>
      <div class="cell" role="gridcell" ref={cell}>
        <FactLines container={container} facts={seen.facts} />
        {width > 0 && (
          <Lifecycle
            container={container}
            width={Math.min(width, 420)}
            act={(chosen) => send({ kind: 'act', action: chosen, id })}
            approach={(chosen) => change({ kind: 'approached', id, action: chosen })}
            disabledBecause={disabledBecause()}
          />
        )}
        <Twin
          command={containerCommandLine(action, container)}
          why={why}
          copy={() => send({ kind: 'copy', command })}
          type={() => send({ kind: 'type', command })}
        />
        {(container.state === 'running' || container.state === 'paused') && (
          <Meters container={container} usage={seen.usage} />
        )}
        <Part id={id} part="processes" title={say(words.inside)} isUnfolded={isUnfolded('processes')}>
          <InsidePart container={container} sight={seen.processes} hidden={seen.hidden.processes} />
        </Part>
        <Part
          id={id}
          part="changes"
          title={say(words.changes)}
          note={seen.changes && `${seen.changes.count}`}
          isUnfolded={isUnfolded('changes')}
        >
          <ChangesPart container={container} sight={seen.changes} hidden={seen.hidden.changes} />
        </Part>
      </div>
    </div>
  )

  function isUnfolded(part: PartName): boolean {
    return unfolded.includes(partKey({ id, part }))
  }

  function disabledBecause(): string | undefined {
    if (doing) return say(actionLooks[doing.action].doing)
    return isPast ? say({ en: 'The engine is away.', ko: '엔진에 연결되어 있지 않습니다.' }) : undefined
  }
}

/** The width of an element's inside in CSS pixels, as it changes; 0 before it is there. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return undefined
    const measure = () => setWidth(current.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}

const words = {
  inside: { en: 'Inside and outside', ko: '안과 밖' },
  changes: { en: 'Changed files', ko: '바뀐 파일' },
} satisfies Record<string, Text>
