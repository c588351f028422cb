import * as z from 'zod/mini'
import type { Text } from '../../text.ts'
import { pattern } from './check-kind.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])

/** How a value of the Engine is compared. What is left out is not asked for; without any, it must be there. */
export const comparison = z.strictObject({
  equals: z.optional(z.union([scalar, z.array(scalar)])),
  matches: z.optional(pattern),
  greaterThan: z.optional(z.number()),
  /** A list holds it, an object has it as a key, a text has it somewhere. */
  includes: z.optional(scalar),
  absent: z.optional(z.literal(true)),
})
export type Comparison = z.infer<typeof comparison>

/** Whether the value is as it should be. Text and numbers count as equal when they read the same: variables are text. */
export function satisfies(value: unknown, wanted: Comparison): boolean {
  // Engine 29 leaves empty values out of its answers.
  if (wanted.absent) return value === undefined || ['', 'null', '[]', '{}'].includes(shown(value))
  if (value === undefined || value === null) return false
  if (wanted.equals !== undefined && shown(value) !== shown(wanted.equals)) return false
  if (wanted.matches !== undefined && !new RegExp(wanted.matches, 'u').test(shown(value))) return false
  if (wanted.includes !== undefined && !holds(value, shown(wanted.includes))) return false
  return wanted.greaterThan === undefined || Number(value) > wanted.greaterThan
}

function holds(value: unknown, wanted: string): boolean {
  if (typeof value === 'string') return value.includes(wanted)
  if (Array.isArray(value)) return value.some((part: unknown) => shown(part) === wanted)
  return typeof value === 'object' && value !== null && Object.keys(value).includes(wanted)
}

/** What is asked for, in words that follow "it ...". */
export function comparisonSaid(wanted: Comparison): Text {
  if (wanted.absent) return { en: 'is not set', ko: '없습니다' }
  if (wanted.equals !== undefined)
    return { en: `is \`${shown(wanted.equals)}\``, ko: `\`${shown(wanted.equals)}\`입니다` }
  if (wanted.matches !== undefined)
    return { en: `matches \`${wanted.matches}\``, ko: `\`${wanted.matches}\` 패턴에 맞습니다` }
  if (wanted.greaterThan !== undefined)
    return { en: `is greater than ${wanted.greaterThan}`, ko: `${wanted.greaterThan}보다 큽니다` }
  if (wanted.includes !== undefined)
    return { en: `holds \`${shown(wanted.includes)}\``, ko: `\`${shown(wanted.includes)}\` 항목을 포함합니다` }
  return { en: 'is set', ko: '있습니다' }
}

/** A value as code shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value
  return value === undefined ? '' : JSON.stringify(value)
}
