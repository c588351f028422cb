import * as z from 'zod/mini'
import type { EngineDocument } from './document.ts'
import { EngineError } from './engine-error.ts'

// The door: what the Engine answers becomes ours here or nowhere. Absent, null and of a strange type all count
// as empty, for engines of many versions and makers answer; only an answer without its ID makes no sense.

export const text = z.catch(z.string(), '')
export const number = z.catch(z.number(), 0)
export const texts = z.catch(z.array(z.string()), [])
export const textsByName = z.catch(z.record(z.string(), z.string()), {})
/** A list whose items are of this shape; empty where it is none. */
export const listOf = <Item extends z.ZodMiniType>(item: Item) => z.catch(z.array(item), [])

/**
 * The answer in the shape that is expected.
 * @throws EngineError `invalid`
 */
export function accept<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer)
  if (parsed.success) return parsed.data
  throw new EngineError('invalid', `not what a Docker Engine answers: ${z.prettifyError(parsed.error)}`)
}

/** Any object, as it is. */
export function documentFrom(answer: unknown): EngineDocument {
  return accept(z.record(z.string(), z.unknown()), answer)
}

/** A time as the Engine writes it, `2026-11-22T02:12:19Z`; undefined for none, which it writes as the year 1. */
export function timeFrom(written: string): number | undefined {
  const time = Date.parse(written)
  return time > 0 ? time : undefined
}

/** A part of a path, such as a name or an ID. */
export function segment(idOrName: string): string {
  return encodeURIComponent(idOrName)
}

/** An image's name, whose slashes are the path's own. */
export function segments(reference: string): string {
  return reference.split('/').map(segment).join('/')
}
