import { expect, it, vi } from 'vitest'
import { createEndings } from '../../src/sidebar/endings.ts'
import type { JournalEntry } from '../../src/sidebar/journal-protocol.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { idOf, stillEngine } from '../engine/still-engine.ts'

const killed = containerRow(idOf('a'), { state: 'exited', exitCode: 137 })
const finished = containerRow(idOf('b'), { state: 'exited', exitCode: 0 })
const because = { kind: 'stopped-then-killed', signal: 15, seconds: 10 } as const
const journal: JournalEntry = {
  key: '1',
  at: 0,
  id: killed.id,
  name: '',
  deed: { kind: 'ended', exitCode: 137, because },
}

it('one that was killed for want of memory is told by inspecting it, once', async () => {
  const { endings, inspectContainer, changed } = scene(true)
  expect(endings.of(killed)).toBeNull()
  await endings.refresh()
  await endings.refresh()
  expect(endings.of(killed)).toBe('memory')
  expect(inspectContainer.mock.calls).toEqual([[killed.id]])
  expect(changed).toHaveBeenCalledTimes(1)
})

it('one that outlasted its grace period is told by what was seen', async () => {
  const { endings, changed } = scene(false, [journal])
  await endings.refresh()
  expect(endings.of(killed)).toBe('grace')
  expect(changed).not.toHaveBeenCalled()
})

it('one of which nothing is known is only killed', () => {
  expect(scene(false).endings.of(killed)).toBeNull()
})

function scene(OOMKilled: boolean, entries: readonly JournalEntry[] = []) {
  const inspectContainer = vi.fn(async (_: string) => ({ State: { OOMKilled } }))
  const live = stillEngine([killed, finished], { inspectContainer })
  const changed = vi.fn()
  return { endings: createEndings({ live, entries: () => entries, changed }), inspectContainer, changed }
}
