import * as z from 'zod/mini'
import type { Text } from '../../text.ts'
import { valueAt } from '../document-path.ts'
import { checkKind, noContainer, numeral, word } from './check-kind.ts'

/** The container may use no more than that: memory as `docker run` writes it (`512m`), processors as a number. */
export const containerLimit = checkKind({
  name: 'container.limit',
  arguments: z.strictObject({
    name: word,
    memory: z.optional(z.string().check(z.regex(/^\d+[bkmg]?$/))),
    processors: z.optional(numeral),
  }),
  goal: ({ name, ...limits }) => ({
    en: `\`${name}\` may use no more than ${said(limits).en}`,
    ko: `\`${name}\` 컨테이너의 한도: ${said(limits).ko}`,
  }),
  wants: ({ name }) => ({ containers: [name] }),
  judge: ({ name, ...limits }, reading) => {
    const expected = said(limits)
    const document = reading.containers[name]
    if (!document) return { met: false, expected, found: noContainer(name), comparable: false }
    const memory = Number(valueAt(document, 'HostConfig.Memory') ?? 0)
    const processors = Number(valueAt(document, 'HostConfig.NanoCpus') ?? 0) / 1e9
    const met =
      (limits.memory === undefined || memory === bytesOf(limits.memory)) &&
      (limits.processors === undefined || processors === Number(limits.processors))
    const none = { en: 'no limit', ko: '한도가 없습니다' }
    const set = { memory: memory > 0 ? bytesSaid(memory) : undefined, processors: processors || undefined }
    return { met, expected, found: memory + processors === 0 ? none : said(set), comparable: true }
  },
})

interface Limits {
  readonly memory?: string | undefined
  readonly processors?: string | number | undefined
}

function said({ memory, processors }: Limits): Text {
  const parts = (count: string) => [memory && `\`${memory}\``, processors && count].filter(Boolean).join(', ')
  return {
    en: parts(`${processors} of a processor`),
    ko: [memory && `메모리 \`${memory}\``, processors && `프로세서 ${processors}개`].filter(Boolean).join(', '),
  }
}

const units: Readonly<Record<string, number>> = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

function bytesOf(written: string): number {
  return Number.parseInt(written, 10) * (units[written.slice(-1)] ?? 1)
}

function bytesSaid(bytes: number): string {
  const unit = ['g', 'm', 'k'].find((one) => bytes % (units[one] ?? 1) === 0) ?? 'b'
  return `${bytes / (units[unit] ?? 1)}${unit}`
}
