// biome-ignore-all lint/a11y/useSemanticElements: a tree with buttons in its rows is a treegrid, and HTML has no element for it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, and what is inside it; its cells never do.

import { useContext } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { useTicking } from '../../webview/view/clock.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { lookOf, stateText } from '../../webview/view/state-words.ts'
import { ago, lasting, timeOfDay } from '../../webview/view/time.ts'
import { SpokenLocale, useSay } from '../../webview/view/words.ts'
import { portAddress } from '../commands.ts'
import type { UsageSight } from '../container-protocol.ts'
import type { ContainerRow, Doing, PortRow } from '../row-protocol.ts'
import { doingText } from './action-words.ts'
import { ContainerButtons } from './container-buttons.tsx'
import { hasNumbers, Numbers } from './numbers.tsx'
import { isAlive } from './rows.ts'
import type { Change } from './update.ts'
import { useWishes } from './wishes.ts'

export interface ContainerLineProps {
  readonly container: ContainerRow
  /** Its place among all rows, from 1. */
  readonly index: number
  readonly isOpen: boolean
  readonly inProject: boolean
  /** The keyboard is on it. */
  readonly isCurrent: boolean
  /** It is one of those to which something is to be done together. */
  readonly isChosen: boolean
  readonly doing: Doing | undefined
  /** What it has used of the machine in the last minute. */
  readonly usage: readonly UsageSight[]
  /** When the engine was lost: what is shown is how it was then. */
  readonly lostAt: number | undefined
}

/** One container: its state as icon, word and colour; its image, ports and uptime; its buttons. */
export function ContainerLine(props: ContainerLineProps) {
  const { container, index, isOpen, inProject, isCurrent, isChosen, doing, usage, lostAt } = props
  const say = useSay()
  const { change } = useWishes()
  const { icon, hue } = lookOf(container)
  const state = say(stateText(container, lostAt !== undefined))
  const classes = ['row', isOpen && 'is-selected', isChosen && 'is-chosen', inProject && 'in-group']
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys for all its rows.
    <div
      role="row"
      class={classes.filter(Boolean).join(' ')}
      data-key={container.id}
      aria-rowindex={index}
      aria-level={3}
      aria-expanded={isOpen}
      aria-selected={isChosen}
      aria-label={`${container.name}, ${state}, ${container.image}`}
      tabIndex={isCurrent ? 0 : -1}
      onClick={(event) => change(clicked(event, container.id))}
      onContextMenu={(event) => {
        event.preventDefault()
        change({ kind: 'menu', id: container.id })
      }}
    >
      <Icon name={isChosen ? 'check' : isOpen ? 'chevron-down' : 'chevron-right'} />
      <Icon name={doing ? 'loading' : icon} class={doing ? 'state codicon-modifier-spin' : `state ${hue}`} />
      <div role="gridcell">
        <div class="l1">
          <span class="name grow cut" title={container.name}>
            {container.name}
          </span>
          <Since container={container} lostAt={lostAt} />
          {lostAt === undefined && <ContainerButtons container={container} doing={doing} isCurrent={isCurrent} />}
        </div>
        <div class="l2">
          {doing ? (
            <DoingWords doing={doing} />
          ) : (
            <>
              <span>{state}</span>
              <span class="cut image" title={container.image}>
                {container.image}
              </span>
              {container.ports.length > 0 && <Ports container={container} isCurrent={isCurrent} />}
              {hasNumbers(container) && !isOpen && lostAt === undefined && <Numbers id={container.id} usage={usage} />}
            </>
          )}
        </div>
      </div>
    </div>
  )
}

/** As in the editor's own lists: with Ctrl or Cmd one more is chosen, with Shift all up to it. */
function clicked({ ctrlKey, metaKey, shiftKey }: MouseEvent, id: string): Change {
  if (shiftKey) return { kind: 'selected', how: 'range', id }
  return ctrlKey || metaKey ? { kind: 'selected', how: 'one', id } : { kind: 'turned', key: id }
}

/** How long it has run, or how long ago it ended; while the engine is away, the time of day of what was seen last. */
function Since({ container, lostAt }: Pick<ContainerLineProps, 'container' | 'lostAt'>) {
  const say = useSay()
  const locale = useContext(SpokenLocale)
  const since = container.since ?? container.createdAt
  const words = useTicking((now) => {
    if (lostAt !== undefined) return timeOfDay(isAlive(container) ? lostAt : since, locale)
    return say(isAlive(container) ? lasting(now - since) : ago(now - since))
  })
  return <span class="up num">{words}</span>
}

function DoingWords({ doing }: { readonly doing: Doing }) {
  const say = useSay()
  const words = useTicking((now) => say(doingText(doing, now)))
  return (
    <span class="cut num" title={words}>
      {words}
    </span>
  )
}

function Ports({ container, isCurrent }: Pick<ContainerLineProps, 'container' | 'isCurrent'>) {
  const say = useSay()
  const { send } = useWishes()
  const [first, ...others] = container.ports
  if (first === undefined) return null
  const link = (port: PortRow) =>
    port.protocol !== 'tcp' ? (
      `${portWords(port)}/${port.protocol}`
    ) : (
      <button
        type="button"
        class="link"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={say(words.openPort(container.name, portWords(port)))}
        title={portAddress(port)}
        onClick={(event) => {
          event.stopPropagation()
          send({ kind: 'open-port', id: container.id, port: port.outside })
        }}
      >
        {portWords(port)}
      </button>
    )
  return (
    <span title={container.ports.map(portWords).join(', ')}>
      {link(first)}
      {others.length > 0 && ` +${others.length}`}
    </span>
  )
}

function portWords({ inside, outside }: PortRow): string {
  return inside === outside ? `${outside}` : `${outside}→${inside}`
}

const words = {
  openPort: (name: string, port: string): Text => ({
    en: `Port ${port} of ${name}: open in the browser`,
    ko: `${name}의 포트 ${port}: 브라우저에서 열기`,
  }),
}
