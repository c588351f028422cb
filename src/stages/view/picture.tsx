import { useMemo } from 'preact/hooks'
import { sizeOf } from '../../webview/size.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { FromView, Stage } from '../protocol.ts'
import { graphOf, layersOf, shownInstructions } from './graph.ts'
import type { Box, Line } from './layout.ts'
import { layoutWithin } from './layout-within.ts'
import { useRoom } from './use-room.ts'
import { calledShort, words } from './words.ts'

export interface PictureProps {
  readonly stages: readonly Stage[]
  readonly sizes: Readonly<Record<string, number>>
  /** The stage that is built. */
  readonly target: number
  readonly needed: ReadonlySet<number>
  readonly send: (message: FromView) => void
}

/** The stages as cards, the images as pills, and lines from what gives to what takes. */
export function Picture({ stages, sizes, target, needed, send }: PictureProps) {
  const say = useSay()
  const { place, room } = useRoom(framePadding)
  const graph = useMemo(() => graphOf(stages), [stages])
  const { width, height, boxes, lines } = useMemo(() => layoutWithin(graph, room), [graph, room])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard.
    <section ref={place} class="graph" aria-label={say(words.picture)} tabIndex={0}>
      <div class="drawing" style={sized(width, height)}>
        <svg width={width} height={height} aria-hidden="true">
          <Tips />
          {lines.map(({ edge, path }) => (
            <path key={`${edge.from} ${edge.to} ${edge.by}`} class={lookOf(edge, needed)} d={path} />
          ))}
        </svg>
        {lines.map((line) => (
          <Label key={`${line.edge.from} ${line.edge.to} ${line.edge.by}`} line={line} needed={needed} />
        ))}
        {boxes.map((box) => {
          const { node } = box
          if (node.kind === 'image') return <Pill key={node.key} box={box} name={node.name} size={sizes[node.name]} />
          const stage = stages[node.index]
          const status = node.index === target ? 'target' : needed.has(node.index) ? 'needed' : 'off'
          return stage && <Card key={node.key} {...{ box, stage, index: node.index, status, send }} />
        })}
      </div>
    </section>
  )
}

// On both sides, as the stylesheet has it.
const framePadding = 4

interface CardProps {
  readonly box: Box
  readonly stage: Stage
  readonly index: number
  readonly status: 'target' | 'needed' | 'off'
  readonly send: PictureProps['send']
}

function Card({ box, stage, index, status, send }: CardProps) {
  const say = useSay()
  const layers = layersOf(stage)
  const more = layers.length - shownInstructions
  const { line, lastLine } = stage
  const name = say(calledShort(stage, index))
  return (
    <button
      type="button"
      class={`stage ${status}`}
      style={placed(box)}
      title={say(words.goTo(name, line + 1))}
      onClick={() => send({ kind: 'open-line', line })}
    >
      <span class="hd">
        <span class="vh">{say(words.go)}</span>
        <span class="ix">{index}</span>
        <b class="cut">{name}</b>
        <span class="grow" />
        {status !== 'needed' && (
          <span class="tag">
            <Icon name={status === 'target' ? 'target' : 'circle-slash'} size={12} />
            {say(status === 'target' ? words.final : words.skipped)}
          </span>
        )}
      </span>
      <span class="bd">
        {layers.slice(0, shownInstructions).map(({ text, line }) => (
          <span key={line} class="cut">
            {text}
          </span>
        ))}
        <span class="go">
          {say(more > 0 ? words.moreAndLines(more, line + 1, lastLine + 1) : words.lines(line + 1, lastLine + 1))}
        </span>
      </span>
    </button>
  )
}

function Pill({ box, name, size }: { readonly box: Box; readonly name: string; readonly size: number | undefined }) {
  const say = useSay()
  return (
    <div class="stage img" style={placed(box)} title={name}>
      <Icon name={name === 'scratch' ? 'circle-large-outline' : 'package'} size={14} />
      <span class="cut">{name}</span>
      <span class="grow" />
      {name === 'scratch' && <span class="tiny soft">{say(words.nothing)}</span>}
      {size !== undefined && <span class="tiny soft num">{sizeOf(size)}</span>}
    </div>
  )
}

function Label({ line: { edge, label }, needed }: { readonly line: Line; readonly needed: ReadonlySet<number> }) {
  const times = edge.count > 1 ? ` ×${edge.count}` : ''
  return (
    <span
      class={`edge-word ${lookOf(edge, needed)}`}
      style={{ left: `${label.x}px`, top: `${label.y}px` }}
      aria-hidden="true"
    >
      {edge.by}
      {times}
    </span>
  )
}

function lookOf({ by, stage }: Line['edge'], needed: ReadonlySet<number>): string {
  return `${by === 'FROM' ? 'edge' : 'edge copy'}${needed.has(stage) ? '' : ' off'}`
}

function Tips() {
  return (
    <defs>
      {['from', 'copy', 'off'].map((look) => (
        <marker
          key={look}
          id={`tip-${look}`}
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class={`tip ${look}`} d="M0,0.5 L7,4 L0,7.5 Z" />
        </marker>
      ))}
    </defs>
  )
}

function placed({ left, top, node: { width, height } }: Box) {
  return { left: `${left}px`, top: `${top}px`, ...sized(width, height) }
}

function sized(width: number, height: number) {
  return { width: `${width}px`, height: `${height}px` }
}
