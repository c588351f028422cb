import { useRef } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { UsageSight } from '../container-protocol.ts'
import type { ContainerRow } from '../row-protocol.ts'
import { type Graph, graphOf } from './graph.ts'
import { samplesShown } from './sights-seen.ts'
import { memoryText, processorsText } from './usage-words.ts'
import { useSeen } from './use-seen.ts'
import { useWishes } from './wishes.ts'

/** How much of the machine a container uses, as two live graphs with its limits. Asked for only while it is in the window. */
export function Meters({ container, usage }: { container: ContainerRow; usage: readonly UsageSight[] }) {
  const say = useSay()
  const { send } = useWishes()
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
        value={last ? say(processorsText(last.processors, processorLimit)) : '–'}
        graph={graphOf(processors, samplesShown, processorLimit, 0.02)}
        kind="processors"
      />
      <Meter
        name={say(words.memory)}
        value={last ? say(memoryText(last.memory, memoryLimit)) : '–'}
        graph={graphOf(memory, samplesShown, memoryLimit, 1_000_000)}
        kind="memory"
      />
      <IconButton
        icon="mortar-board"
        label={say(words.explain)}
        press={() => send({ kind: 'explain', topic: 'usage' })}
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

const words = {
  processors: { en: 'CPU', ko: 'CPU' },
  memory: { en: 'Memory', ko: '메모리' },
  explain: { en: 'Explain: CPU and memory', ko: '설명 보기: CPU와 메모리' },
} satisfies Record<string, Text>
