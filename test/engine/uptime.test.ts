import { describe, expect, it } from 'vitest'
import { agrees, sinceIn } from '../../src/engine/uptime.ts'

const now = 1_800_000_000_000
const second = 1000
const minute = 60 * second
const hour = 60 * minute

describe('since when', () => {
  it.each([
    ['Up Less than a second', 0.5 * second],
    ['Up 1 second', 1.5 * second],
    ['Up 42 seconds (health: starting)', 42.5 * second],
    ['Up About a minute', 1.5 * minute],
    ['Exited (0) 5 minutes ago', 5.5 * minute],
    ['Exited (137) About an hour ago', 1.25 * hour],
    ['Up 3 hours (Paused)', 3 * hour],
    ['Up 2 days', 2.5 * 24 * hour - hour / 2],
    ['Exited (1) 3 weeks ago', 3.5 * 7 * 24 * hour - hour / 2],
    ['Exited (1) 5 months ago', 5.5 * 30 * 24 * hour - hour / 2],
    ['Exited (1) 2 years ago', 2.5 * 365 * 24 * hour],
  ])('%s', (status, elapsed) => {
    expect(sinceIn(status, now)).toBe(now - elapsed)
    expect(agrees(now - elapsed, status, now)).toBe(true)
  })

  it.each(['Created', 'Dead', 'Removal In Progress', ''])('%j says nothing of it', (status) => {
    expect(sinceIn(status, now)).toBeUndefined()
    expect(agrees(undefined, status, now)).toBe(true)
    expect(agrees(now, status, now)).toBe(false)
  })

  it('a later sentence about the same start agrees with it, one about another start does not', () => {
    const started = now
    expect(agrees(started, 'Up 4 minutes', now + 4 * minute + 59 * second)).toBe(true)
    expect(agrees(started, 'Up 4 minutes', now + 4 * minute - second)).toBe(true)
    expect(agrees(started, 'Up 3 seconds', now + 4 * minute)).toBe(false)
    expect(agrees(started, 'Up 2 hours', now + 1.75 * hour)).toBe(true)
    expect(agrees(undefined, 'Up 3 seconds', now)).toBe(false)
  })
})
