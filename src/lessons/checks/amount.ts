import * as z from 'zod/mini'
import type { Text } from '../../text.ts'

/** How many there have to be. Without any of them: at least one. */
export const amount = z.strictObject({
  min: z.optional(z.int().check(z.gte(0))),
  max: z.optional(z.int().check(z.gte(0))),
})
export type Amount = z.infer<typeof amount>

/** Whether there are as many as there have to be. */
export function fits(count: number, { min, max }: Amount): boolean {
  return count >= (min ?? (max === undefined ? 1 : 0)) && count <= (max ?? Number.POSITIVE_INFINITY)
}

/** In words before a noun (`at least 3`); in Korean, after one. */
export function amountSaid({ min, max }: Amount): Text {
  if (max === 0) return { en: 'no', ko: '0개' }
  if (max === undefined) return { en: `at least ${min ?? 1}`, ko: `${min ?? 1}개 이상` }
  if (min === undefined || min === 0) return { en: `at most ${max}`, ko: `${max}개 이하` }
  return min === max
    ? { en: `exactly ${min}`, ko: `정확히 ${min}개` }
    : { en: `${min} to ${max}`, ko: `${min}~${max}개` }
}
