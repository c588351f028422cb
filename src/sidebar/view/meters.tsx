import { useRef } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { useSay } from '../../webview/view/words.ts'
import type { UsageSight } from '../container-protocol.ts'
import type { ContainerRow } from '../protocol.ts'
import { type Graph, graphOf } from './graph.ts'
import { memoryOf } from './memory-size.ts'
import { samplesShown } from './sights-seen.ts'
import { useSeen } from './use-seen.ts'

/** How much of the machine a container uses, as two live graphs with its limits. Asked for only while it is in the window. */
export function Meters({ container, usage }: { container: ContainerRow; usage: readonly UsageSight[] }) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useSeen(box, 'usage', container.id)
  const last = usage.at(-1)
  const { processorLimit = null, memoryLimit = null } = last ?? {}
  const processors = usage.map((sample) => sample.processors)
  const memory = usage.map((sample) => sample.memory)
  return (
    <div class="meters" ref={box}>
      <Meter
        name={say(words.processors)}
        value={last ? say(words.share(last.processors, processorLimit)) : '–'}
        graph={graphOf(processors, samplesShown, processorLimit, 0.02)}
        kind="processors"
      />
      <Meter
        name={say(words.memory)}
        value={last ? say(words.size(last.memory, memoryLimit)) : '–'}
        graph={graphOf(memory, samplesShown, memoryLimit, 1_000_000)}
        kind="memory"
      />
    </div>
  )
}

interface MeterProps {
  readonly name: string
  readonly value: string
  readonly graph: Graph
  readonly kind: 'processors' | 'memory'
}

function Meter({ name, value, graph, kind }: MeterProps) {
  const { line, area, limitAt } = graph
  return (
    <div class={`meter ${kind}`}>
      <div class="what">
        <span>{name}</span>
        <span class="num">{value}</span>
      </div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={`${name}: ${value}`}>
        {limitAt !== undefined && <path class="limit" d={`M0 ${limitAt}H100`} />}
        {area !== '' && <path class="area" d={area} />}
        {line !== '' && <path class="line" d={line} />}
      </svg>
    </div>
  )
}

function percent(processors: number): string {
  const value = processors * 100
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`
}

const words = {
  processors: { en: 'CPU', ko: 'CPU' } satisfies Text,
  memory: { en: 'Memory', ko: '메모리' } satisfies Text,
  share: (processors: number, limit: number | null): Text =>
    limit === null
      ? { en: percent(processors), ko: percent(processors) }
      : {
          en: `${percent(processors)} of ${Math.round(limit * 100)} %`,
          ko: `${Math.round(limit * 100)} % 중 ${percent(processors)}`,
        },
  size: (memory: number, limit: number | null): Text =>
    limit === null
      ? { en: memoryOf(memory), ko: memoryOf(memory) }
      : {
          en: `${memoryOf(memory, limit)} of ${memoryOf(limit)}`,
          ko: `${memoryOf(limit)} 중 ${memoryOf(memory, limit)}`,
        },
}
