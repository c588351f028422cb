import * as z from 'zod/mini'
import { checkKind, same } from './check-kind.ts'
import { shown } from './comparison.ts'
import { type LiveValue, liveValue, valueIn, wantsOf } from './live-value.ts'

/** How the answer is compared. Without any: letter by letter. */
const manner = z.strictObject({
  /** An ID of which the first so many digits are enough; `sha256:` may be left out. */
  first: z.optional(z.int().check(z.gte(4), z.lte(64))),
  /** Bytes, asked for in this unit and right within so many of it. */
  unit: z.optional(z.enum(['MB', 'MiB'])),
  within: z.optional(z.number().check(z.gte(0))),
  /** Of a list, how many there are in it. */
  length: z.optional(z.literal(true)),
})
type Manner = z.infer<typeof manner>

/** What the learner typed is what the engine says: how a command that only looks is verified. */
export const answer = checkKind<LiveValue & Manner>({
  name: 'answer',
  arguments: z.union(liveValue.map((value) => z.extend(value, manner.shape))),
  goal: () => ({ en: 'Your answer is what the engine says', ko: '답이 엔진의 값과 같습니다' }),
  wants: wantsOf,
  asks: () => ({ kind: 'text', right: undefined }),
  judge: (given, reading) => {
    const [typed] = reading.answer
    const value = valueIn(reading, given)
    const expected = { en: 'what the engine says', ko: '엔진의 값' }
    const silent = { en: 'the engine has no such value yet', ko: '아직 엔진에 그런 값이 없습니다' }
    if (value === undefined) return { met: false, expected, found: silent, comparable: typed !== undefined }
    const met = typed !== undefined && agrees(typed.trim(), value, given)
    return { met, expected, found: same(typed === undefined ? '–' : `\`${typed}\``), comparable: typed !== undefined }
  },
})

function agrees(typed: string, value: unknown, { first, unit, within = 1, length }: Manner): boolean {
  if (length) return Array.isArray(value) && typed === String(value.length)
  if (first !== undefined) {
    const [id, start] = [shown(value), typed].map((text) => text.replace(/^sha256:/, '').toLowerCase())
    return start !== undefined && start.length >= first && id?.startsWith(start) === true
  }
  if (unit === undefined) return [value].flat().some((one) => typed === shown(one).trim())
  // `12.8MB`, as docker prints it, counts as 12.8.
  const number = /^\d+([.,]\d+)?/.exec(typed)?.[0]?.replace(',', '.')
  if (number === undefined) return false
  return Math.abs(Number(number) - Number(value) / (unit === 'MB' ? 1e6 : 1024 ** 2)) <= within
}
