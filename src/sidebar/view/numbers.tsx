import { useRef } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { useSay } from '../../webview/view/words.ts'
import type { UsageSight } from '../container-protocol.ts'
import type { ContainerRow } from '../row-protocol.ts'
import { graphOf } from './graph.ts'
import { memoryOf } from './memory-size.ts'
import { memoryText, percent, processorsText } from './usage-words.ts'
import { useSeen } from './use-seen.ts'

/** Whether a container uses anything of the machine: a frozen one keeps its memory. */
export function hasNumbers({ state }: ContainerRow): boolean {
  return state === 'running' || state === 'paused'
}

/** What a container uses of the machine, small, in its row. Asked for only while it is in the window. */
export function Numbers({ id, usage }: { readonly id: string; readonly usage: readonly UsageSight[] }) {
  const say = useSay()
  const box = useRef<HTMLSpanElement>(null)
  useSeen(box, 'usage', id)
  const samples = usage.slice(-samplesInRow)
  const last = samples.at(-1)
  const text = last && say(words.both(last))
  return (
    <span class="numbers" ref={box} title={text}>
      {last && (
        <>
          <Spark
            kind="processors"
            label={`${say(words.processors)} ${say(processorsText(last.processors, last.processorLimit))}`}
            values={samples.map(({ processors }) => processors)}
            limit={last.processorLimit}
            least={0.02}
          />
          <span class="num" aria-hidden="true">
            {percent(last.processors)}
          </span>
          <Spark
            kind="memory"
            label={`${say(words.memory)} ${say(memoryText(last.memory, last.memoryLimit))}`}
            values={samples.map(({ memory }) => memory)}
            limit={last.memoryLimit}
            least={1_000_000}
          />
          <span class="num" aria-hidden="true">
            {memoryOf(last.memory)}
          </span>
        </>
      )}
    </span>
  )
}

interface SparkProps {
  readonly kind: 'processors' | 'memory'
  readonly label: string
  readonly values: readonly number[]
  readonly limit: number | null
  readonly least: number
}

function Spark({ kind, label, values, limit, least }: SparkProps) {
  const { line, area, limitAt } = graphOf(values, samplesInRow, limit, least)
  return (
    <svg class={`meter ${kind}`} viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
      {limitAt !== undefined && <path class="limit" d={`M0 ${limitAt}H100`} />}
      {area !== '' && <path class="area" d={area} />}
      {line !== '' && <path class="line" d={line} />}
    </svg>
  )
}

// A graph so narrow shows half a minute; the open row shows all of it.
const samplesInRow = 30

const words = {
  processors: { en: 'CPU', ko: 'CPU' } satisfies Text,
  memory: { en: 'Memory', ko: '메모리' } satisfies Text,
  both: ({ processors, processorLimit, memory, memoryLimit }: UsageSight): Text => {
    const [cpu, size] = [processorsText(processors, processorLimit), memoryText(memory, memoryLimit)]
    return { en: `CPU ${cpu.en}, memory ${size.en}`, ko: `CPU ${cpu.ko}, 메모리 ${size.ko}` }
  },
}
