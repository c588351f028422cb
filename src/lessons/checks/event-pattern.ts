import * as z from 'zod/mini'
import type { EngineEvent } from '../../engine/engine-event.ts'

/** An event as a lesson describes it: `{ action: kill, attributes: { signal: "9" } }`. Its type is `container` unless said. */
export const eventPattern = z.strictObject({
  type: z.optional(z.enum(['container', 'image', 'volume', 'network'])),
  action: z.string().check(z.minLength(1)),
  attributes: z.optional(z.record(z.string(), z.string())),
})
export type EventPattern = z.infer<typeof eventPattern>

/** Whether the event is of that type and action and has these attributes; it may have others. */
export function matchesEvent(event: EngineEvent, pattern: EventPattern): boolean {
  if (event.type !== (pattern.type ?? 'container') || event.action !== pattern.action) return false
  return Object.entries(pattern.attributes ?? {}).every(([key, value]) => event.attributes[key] === value)
}

/** The pattern in few words: `kill 9`, `die 137`. */
export function eventSaid({ action, attributes = {} }: EventPattern): string {
  return [action, ...Object.values(attributes)].join(' ')
}
