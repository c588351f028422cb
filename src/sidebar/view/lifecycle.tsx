import { transition } from '../../engine/lifecycle.ts'
import type { Text } from '../../text.ts'
import { useTicking } from '../../webview/view/clock.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { lookOf } from '../../webview/view/state-words.ts'
import { lasting } from '../../webview/view/time.ts'
import { useSay } from '../../webview/view/words.ts'
import { commandOf } from '../commands.ts'
import type { ActionName, ContainerRow } from '../row-protocol.ts'
import { type Chip, type DiagramNode, diagramOf, type Label } from './diagram.ts'
import { type Place, type Room, roomFor } from './diagram-room.ts'

export interface LifecycleProps {
  readonly container: ContainerRow
  /** In CSS pixels. */
  readonly width: number
  readonly act: (action: ActionName) => void
  /** The pointer or the keyboard has come to an action. */
  readonly approach: (action: ActionName) => void
  /** Why nothing can be pressed just now. */
  readonly disabledBecause: string | undefined
}

/** The lifecycle of the container: the place where it is, and its legal moves as buttons. */
export function Lifecycle(props: LifecycleProps) {
  const { container, width } = props
  const say = useSay()
  const diagram = diagramOf(container.state, width)
  const room = roomFor(width)
  const size = { width: `${diagram.width}px`, height: `${diagram.height}px` }
  return (
    <div>
      <fieldset class="life" aria-label={say(words.lifecycle(container.name))} style={size}>
        <svg width={diagram.width} height={diagram.height} aria-hidden="true">
          <defs>
            <Arrowhead id={`live-${container.id}`} look="live" />
            <Arrowhead id={`idle-${container.id}`} look="idle" />
          </defs>
          {diagram.lanes.map(({ path, look }) => (
            <path
              key={path}
              class={`lane ${{ live: 'live', idle: '', automatic: 'auto' }[look]}`}
              d={path}
              marker-end={`url(#${look === 'live' ? 'live' : 'idle'}-${container.id})`}
              marker-start={look === 'automatic' ? `url(#idle-${container.id})` : undefined}
            />
          ))}
        </svg>
        {diagram.nodes.map((node) => (
          <Box key={node.place} node={node} container={container} room={room} />
        ))}
        {diagram.labels.map((label) => (
          <IdleLabel
            key={`${label.x} ${label.y}`}
            label={label}
            container={container}
            room={room}
            approach={props.approach}
          />
        ))}
        {diagram.chips.map((chip) => (
          <MoveChip key={chip.action} chip={chip} {...props} />
        ))}
      </fieldset>
      {diagram.also.length > 0 && (
        <div class="also">
          <span>{say(words.also)}</span>
          {diagram.also.map((action) => (
            <MoveChip key={action} chip={{ action, text: commandOf(action) }} {...props} />
          ))}
        </div>
      )}
    </div>
  )
}

function Arrowhead({ id, look }: { readonly id: string; readonly look: 'live' | 'idle' }) {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="5"
      refY="4"
      markerWidth="7"
      markerHeight="7"
      markerUnits="userSpaceOnUse"
      orient="auto-start-reverse"
    >
      <path class={`tip ${look}`} d="M0,0.5 L7,4 L0,7.5 Z" />
    </marker>
  )
}

function Box({ node, container, room }: { node: DiagramNode; container: ContainerRow; room: Room }) {
  const say = useSay()
  const { isNow, place, x, y, width, height } = node
  const look = isNow ? lookOf(container) : { ...places[place], hue: '' }
  const position = { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }
  const hasIcon = room.isTiny ? false : !room.isNarrow || height > 28
  const tightness = room.isTiny ? ' tightbox tiny' : room.isNarrow ? ' tightbox' : ''
  return (
    <div class={`node${isNow ? ' now' : ''}${tightness}`} style={position} aria-current={isNow ? 'step' : undefined}>
      <span class="nm">
        {hasIcon && <Icon name={look.icon} class={look.hue} />}
        <b>{say(look.word)}</b>
      </span>
      {isNow && place === 'running' && container.since !== null && <Uptime since={container.since} />}
    </div>
  )
}

function Uptime({ since }: { readonly since: number }) {
  const say = useSay()
  return <span class="sub num">{useTicking((now) => say(lasting(now - since)))}</span>
}

interface IdleLabelProps {
  readonly label: Label
  readonly container: ContainerRow
  readonly room: Room
  readonly approach: (action: ActionName) => void
}

/** A move that can't be made now. The pointer or the keyboard on it shows the reason, where else its command stands. */
function IdleLabel({ label, container, room, approach }: IdleLabelProps) {
  const say = useSay()
  const { actions, fromLeft, x, y } = label
  const [first] = actions
  const look = { class: `lab${fromLeft ? ' left' : ''}`, style: { left: `${x}px`, top: `${y}px` } }
  if (first === undefined) {
    return <span {...look}>{say(room.right - room.node < 100 ? words.policy : words.restartPolicy)}</span>
  }
  const answer = transition(container.state, first)
  const verbs = actions.map((action) => commandOf(action).replace('docker ', '')).join(', ')
  const come = () => approach(first)
  return (
    <button
      {...look}
      type="button"
      aria-label={`${container.name}: docker ${verbs}`}
      aria-disabled
      aria-description={answer.kind === 'moves' ? undefined : say(answer.why)}
      onClick={come}
      onMouseEnter={come}
      onFocus={come}
    >
      {verbs}
    </button>
  )
}

interface MoveChipProps extends LifecycleProps {
  /** Without a spot it stands in the line of the others. */
  readonly chip: Pick<Chip, 'action' | 'text'> & Partial<Chip>
}

function MoveChip({ chip, container, act, approach, disabledBecause }: MoveChipProps) {
  const { action, text, x, y, fromLeft } = chip
  const isPlaced = x !== undefined && y !== undefined
  const come = () => approach(action)
  return (
    <button
      type="button"
      class={isPlaced ? `chip${fromLeft ? ' left' : ''}` : 'life-chip'}
      style={isPlaced ? { left: `${x}px`, top: `${y}px` } : undefined}
      aria-label={`${container.name}: ${commandOf(action)}`}
      aria-disabled={disabledBecause === undefined ? undefined : true}
      title={disabledBecause}
      onClick={() => {
        if (disabledBecause === undefined) act(action)
      }}
      onMouseEnter={come}
      onFocus={come}
    >
      {text}
    </button>
  )
}

const places: Readonly<Record<Place, { readonly icon: string; readonly word: Text }>> = {
  created: { icon: 'circle-large-outline', word: { en: 'Created', ko: '생성됨' } },
  running: { icon: 'play-circle', word: { en: 'Running', ko: '실행 중' } },
  paused: { icon: 'debug-pause', word: { en: 'Paused', ko: '일시 정지' } },
  restarting: { icon: 'sync', word: { en: 'Restarting', ko: '재시작 중' } },
  exited: { icon: 'stop-circle', word: { en: 'Exited', ko: '종료됨' } },
  removed: { icon: 'trash', word: { en: 'Removed', ko: '삭제됨' } },
}

const words = {
  lifecycle: (name: string): Text => ({ en: `Lifecycle of ${name}`, ko: `${name}의 라이프사이클` }),
  also: { en: 'Also from here', ko: '여기서 할 수 있는 다른 일' } satisfies Text,
  restartPolicy: { en: 'restart policy', ko: '재시작 정책' } satisfies Text,
  policy: { en: 'policy', ko: '정책' } satisfies Text,
}
