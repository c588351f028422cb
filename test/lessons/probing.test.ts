import { describe, expect, test } from 'vitest'
import { EngineError, type EngineErrorKind } from '../../src/engine/engine-error.ts'
import type { ProbeOutcome } from '../../src/engine/exec-probe.ts'
import { newProber } from '../../src/lessons/probing.ts'
import { createFakeEngine } from '../engine/fake-engine.ts'
import { containerDocument, event } from './documents.ts'

const id = 'a'.repeat(64)
const other = 'b'.repeat(64)
const { signal } = new AbortController()

describe('inside a container of the lesson', () => {
  test('nothing is asked twice while nothing has happened in it', async () => {
    const { ask, asked } = prober()
    await ask()
    await ask()
    expect(asked).toHaveLength(1)
  })

  test('it is asked again once something has happened in it, or anywhere, and not for another container’s sake', async () => {
    const { ask, asked, anything, happened } = prober()
    await ask()
    happened(event('exec_die', { id: other }))
    await ask()
    expect(asked).toHaveLength(1)
    happened(event('exec_die', { id }))
    await ask()
    expect(asked).toHaveLength(2)
    anything()
    await ask()
    expect(asked).toHaveLength(3)
  })

  test('what happens while it is asked is asked for next time', async () => {
    const { ask, asked, happened } = prober()
    const first = ask()
    happened(event('exec_die', { id }))
    await first
    await ask()
    expect(asked).toHaveLength(2)
  })

  test('it is not asked for a program that only begins', async () => {
    const { ask, asked, happened } = prober()
    await ask()
    happened(event('exec_create', { id }))
    happened(event('exec_start', { id }))
    await ask()
    expect(asked).toHaveLength(1)
  })

  test('it is asked now and then, for no event tells all', async () => {
    const { ask, asked, pass } = prober()
    await ask()
    pass(3999)
    await ask()
    expect(asked).toHaveLength(1)
    pass(1)
    await ask()
    expect(asked).toHaveLength(2)
  })

  test('a container that was started anew is asked anew', async () => {
    const { ask, asked } = prober()
    await ask()
    await ask({ State: { Status: 'running', StartedAt: 'later' } })
    expect(asked).toHaveLength(2)
  })
})

describe('nothing is run', () => {
  test('in a container that the lesson has not made', async () => {
    const { ask, asked } = prober()
    expect(await ask({ Id: other })).toEqual({ kind: 'foreign' })
    expect(asked).toEqual([])
  })

  test.each(['created', 'paused', 'restarting', 'exited', 'dead'])('in one that is %s', async (state) => {
    const { ask, asked } = prober()
    expect(await ask({ State: { Status: state } })).toEqual({ kind: 'idle', state })
    expect(asked).toEqual([])
  })
})

describe('what the engine refuses', () => {
  test.each<[EngineErrorKind, unknown]>([
    ['gone', null],
    ['conflict', { kind: 'idle', state: 'exited' }],
    ['denied', { kind: 'refused', message: 'no' }],
    ['failed', { kind: 'refused', message: 'no' }],
  ])('because of %s is an answer', async (kind, answer) => {
    const { ask } = prober(() => Promise.reject(new EngineError(kind, 'no')))
    expect(await ask()).toEqual(answer)
  })

  test.each<EngineErrorKind>(['absent', 'refused', 'lost'])('because it is %s is none', async (kind) => {
    const { ask } = prober(() => Promise.reject(new EngineError(kind, 'no')))
    await expect(ask()).rejects.toMatchObject({ kind })
  })
})

function prober(answer = (): Promise<ProbeOutcome> => Promise.resolve({ kind: 'slow' })) {
  let clock = 0
  const asked: string[] = []
  const engine = {
    ...createFakeEngine().engine,
    probe(container: string) {
      asked.push(container)
      return answer()
    },
  }
  const { ask, anything, happened } = newProber(
    (container) => container === id,
    () => clock,
  )
  return {
    asked,
    anything,
    happened,
    pass: (milliseconds: number) => {
      clock += milliseconds
    },
    ask: (change = {}) => ask(engine, containerDocument({ Id: id, ...change }), { id: true }, signal),
  }
}
