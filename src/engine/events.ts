import * as z from 'zod/mini'
import type { EngineEvent } from './engine-event.ts'

/**
 * One event in our words, or undefined for what is no event.
 * Reads only `Type`, `Action` and `Actor`: API 1.52 dropped `status`, `id` and `from`.
 */
export function eventFrom(value: unknown): EngineEvent | undefined {
  const parsed = message.safeParse(value)
  if (!parsed.success) return undefined
  const { Type, Action, Actor, time, timeNano } = parsed.data
  const [action = '', ...details] = Action.split(': ')
  return {
    type: types.find((type) => type === Type) ?? 'other',
    action,
    detail: details.length === 0 ? undefined : details.join(': '),
    id: Actor.ID,
    attributes: Actor.Attributes,
    at: timeNano === 0 ? time * 1000 : timeNano / 1_000_000,
  }
}

const types = ['container', 'image', 'volume', 'network'] as const

const message = z.object({
  Type: z.string(),
  Action: z.string(),
  Actor: z.object({
    ID: z.catch(z.string(), ''),
    Attributes: z.catch(z.record(z.string(), z.string()), {}),
  }),
  time: z.catch(z.number(), 0),
  timeNano: z.catch(z.number(), 0),
})
