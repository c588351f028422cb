import { describe, expect, test } from 'vitest'
import type { Recognised } from '../../src/lessons/mistakes/common-mistake.ts'
import { isFinished, newRun, type Run, type RunEvent, update, watchedSteps } from '../../src/lessons/run.ts'

const begun = update(newRun(['one', 'two', 'three']), { kind: 'begin', upTo: 5 })

describe('a run', () => {
  test('begins with the first step, and counts what happens from then on', () => {
    expect(begun.shown).toBe(0)
    expect(sinces(begun)).toEqual([5, undefined, undefined])
  })

  test('begins the next step when one is met, with what the check could not see yet', () => {
    expect(sinces(following(begun, met(0, 9)))).toEqual([5, 9, undefined])
  })

  test('stays on the page of a met step until the learner goes on', () => {
    const run = following(begun, met(0, 9))
    expect(run.shown).toBe(0)
    expect(following(run, { kind: 'next' }).shown).toBe(1)
  })

  test('watches the first open step while the page shows a met one', () => {
    expect(watchedSteps(begun)).toEqual([0])
    expect(watchedSteps(following(begun, met(0, 9)))).toEqual([1])
    expect(watchedSteps(following(begun, met(0, 9), met(1, 10)))).toEqual([2])
    expect(watchedSteps(following(begun, met(0, 9), met(1, 10), met(2, 11)))).toEqual([])
  })

  test('meets a step once: nothing takes it back', () => {
    const run = following(begun, met(0, 9), open(0))
    expect(run.steps[0]).toMatchObject({ status: 'met', proof: { engine: '28.0.0' } })
  })

  test('skips only what is open, and goes on', () => {
    expect(following(begun, { kind: 'skip', upTo: 7 })).toMatchObject({
      shown: 1,
      steps: [{ status: 'skipped' }, { status: 'open', since: 7 }, { status: 'open' }],
    })
    expect(following(begun, met(0, 9), { kind: 'skip', upTo: 9 }).steps[0]?.status).toBe('met')
  })

  test('begins a step again: what happened before no longer counts, hints close', () => {
    const run = following(begun, { kind: 'hint' }, met(0, 9), { kind: 'restart', upTo: 12 })
    expect(run.steps[0]).toMatchObject({ status: 'open', since: 12, hints: 0, cards: [] })
    expect(run.steps[1]?.since).toBe(9)
  })

  test('does not go before the first step or behind the last', () => {
    expect(following(begun, { kind: 'back' }).shown).toBe(0)
    expect(following(begun, { kind: 'next' }, { kind: 'next' }, { kind: 'next' }).shown).toBe(2)
  })

  test('is finished when no step is open', () => {
    const run = following(begun, met(0, 9), met(1, 9), { kind: 'next' }, { kind: 'next' })
    expect(isFinished(run)).toBe(false)
    expect(isFinished(following(run, { kind: 'skip', upTo: 9 }))).toBe(true)
  })

  test('forgets the answer to a quiz when something is moved', () => {
    const run = following(begun, { kind: 'answer', given: ['b', 'a'] })
    expect(run.steps[0]).toMatchObject({ answered: ['b', 'a'], draft: ['b', 'a'] })
    expect(following(run, { kind: 'draft', given: ['a', 'b'] }).steps[0]).toMatchObject({
      answered: undefined,
      draft: ['a', 'b'],
    })
  })

  test('keeps the news of missed events until the step is met or begun again', () => {
    const run = following(begun, { kind: 'missed-events' })
    expect(run.steps[0]?.missedEvents).toBe(true)
    expect(following(run, met(0, 9)).steps[0]?.missedEvents).toBe(false)
    expect(following(run, { kind: 'restart', upTo: 9 }).steps[0]?.missedEvents).toBe(false)
  })
})

describe('cards of mistakes', () => {
  test('appear with the mistake and are solved when it has gone', () => {
    const seen = following(begun, open(0, card('swapped')))
    expect(seen.steps[0]?.cards).toMatchObject([{ id: 'swapped', solved: false }])
    expect(following(seen, open(0)).steps[0]?.cards).toMatchObject([{ id: 'swapped', solved: true }])
  })

  test('keep their time while the mistake stays', () => {
    const run = following(begun, open(0, card('swapped', 1)), open(0, card('swapped', 2)))
    expect(run.steps[0]?.cards).toMatchObject([{ at: 1 }])
  })

  test('are solved when the step is met', () => {
    const run = following(begun, open(0, card('swapped')), met(0, 9))
    expect(run.steps[0]?.cards).toMatchObject([{ solved: true }])
  })

  test('are never more than three', () => {
    const run = following(begun, ...['a', 'b', 'c', 'd'].map((id) => open(0, card(id))))
    expect(run.steps[0]?.cards.map(({ id }) => id)).toEqual(['b', 'c', 'd'])
  })
})

function following(run: Run, ...events: readonly RunEvent[]): Run {
  return events.reduce(update, run)
}

function met(index: number, upTo: number): RunEvent {
  const proof = { at: 100, engine: '28.0.0' }
  return { kind: 'evaluated', index, evaluation: { met: true, goals: [] }, mistakes: [], proof, upTo }
}

function open(index: number, ...mistakes: readonly Recognised[]): RunEvent {
  const proof = { at: 100, engine: '28.0.0' }
  return { kind: 'evaluated', index, evaluation: { met: false, goals: [] }, mistakes, proof, upTo: 0 }
}

function card(id: string, at = 1): Recognised {
  return { id, from: 'engine', at, error: undefined, said: undefined, fix: undefined }
}

function sinces(run: Run) {
  return run.steps.map(({ since }) => since)
}
