import type { Container } from './engine.ts'
import { agrees } from './uptime.ts'

/**
 * The new list, with the old values where nothing has changed, so that a view sees at a glance what did.
 * The old list itself where all of it is as it was.
 */
export function keepSame<Value extends { readonly id: string }>(
  old: readonly Value[],
  fresh: readonly Value[],
  isUnchanged: (old: Value, fresh: Value) => boolean = isEqual,
): readonly Value[] {
  const known = new Map(old.map((value) => [value.id, value]))
  const kept = fresh.map((value) => {
    const before = known.get(value.id)
    return before && isUnchanged(before, value) ? before : value
  })
  const isAsBefore = kept.length === old.length && kept.every((value, index) => value === old[index])
  return isAsBefore ? old : kept
}

/**
 * Tells whether a container is as it was. That its sentence now says "Up 4 minutes" is no change,
 * unless it cannot be about the same start or end.
 * @param readAt when `fresh` was listed
 */
export function isContainerUnchanged(old: Container, fresh: Container, readAt: number): boolean {
  return (
    agrees(old.since, fresh.status, readAt) &&
    isEqual({ ...old, since: 0, status: '' }, { ...fresh, since: 0, status: '' })
  )
}

/** Equality by value, for what the Engine sends: plain objects, lists, text and numbers. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  const ours = Object.entries(left)
  const theirs = new Map(Object.entries(right))
  return (
    ours.length === theirs.size && ours.every(([name, value]) => theirs.has(name) && isEqual(value, theirs.get(name)))
  )
}
