import type { Text } from '../../text.ts'
import { memoryOf } from './memory-size.ts'

/** How much of the processors is used. @param processors how many are kept busy @param limit null where there is none */
export function processorsText(processors: number, limit: number | null): Text {
  const share = percent(processors)
  if (limit === null) return { en: share, ko: share }
  const most = `${Math.round(limit * 100)} %`
  return { en: `${share} of ${most}`, ko: `${most} 중 ${share}` }
}

/** How much memory is used, in bytes. @param limit null where there is none */
export function memoryText(memory: number, limit: number | null): Text {
  if (limit === null) return { en: memoryOf(memory), ko: memoryOf(memory) }
  const size = memoryOf(memory, limit)
  return { en: `${size} of ${memoryOf(limit)}`, ko: `${memoryOf(limit)} 중 ${size}` }
}

/** As `docker stats` says it: 100 % is one whole processor. */
export function percent(processors: number): string {
  const value = processors * 100
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} %`
}
