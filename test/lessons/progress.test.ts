import { expect, test } from 'vitest'
import { root } from '../../dev/root.ts'
import { readLesson } from '../../src/lessons/pack.ts'
import { noProgress, progressFrom, resumed, stepsMet, withLesson } from '../../src/lessons/progress.ts'
import { newRun, type Run, update } from '../../src/lessons/run.ts'

const { lesson } = await readLesson(`${root}/lessons/05-first-run`)
if (!lesson) throw new Error('Lesson 05 could not be read.')
const ledger = {
  host: 'unix:///x',
  baseline: [{ kind: 'container', id: 'mine', name: 'mine' }],
  made: [{ kind: 'volume', id: 'v', name: 'v' }],
} as const
const values = { name: 'hellonginx-2' }
const ids = lesson.steps.map(({ id }) => id)

test('what was done is there after a restart', () => {
  const run = walked()
  const kept = throughStore({ run, values, ledger })
  expect(kept).toMatchObject({ values, ledger, touched: 7 })
  const again = resumed(lesson, kept)
  expect(again).toMatchObject({
    shown: 1,
    steps: [
      { status: 'met', proof: { at: 5, engine: '28.0.0' } },
      { status: 'open', since: 9, hints: 1 },
      {},
      {},
      {},
      {},
      {},
      {},
    ],
  })
  expect(stepsMet(lesson, withLesson(noProgress, lesson, { run, values, ledger }, 7))).toBe(1)
})

test('steps of an earlier version of the lesson do not count', () => {
  const kept = throughStore({ run: walked(), values, ledger })
  const newer = { ...lesson, version: lesson.version + 1 }
  expect(resumed(newer, kept)).toEqual(newRun(ids))
  expect(stepsMet(newer, { format: 1, lessons: { [lesson.id]: kept } })).toBe(0)
})

test('steps that the lesson no longer has are dropped, and new ones are open', () => {
  const kept = throughStore({ run: walked(), values, ledger })
  const changed = { ...lesson, steps: lesson.steps.filter(({ id }) => id !== 'run') }
  expect(resumed(changed, kept).steps.map(({ id }) => id)).toEqual(ids.slice(1))
})

test('what is not our progress is no progress', () => {
  for (const kept of [undefined, null, 'x', { format: 2, lessons: {} }, { format: 1, lessons: { a: { steps: 3 } } }]) {
    expect(progressFrom(kept)).toEqual(noProgress)
  }
})

/** One step met, one hint opened in the next. */
function walked(): Run {
  const proof = { at: 5, engine: '28.0.0' }
  const met = { met: true, goals: [] }
  const begun = update(newRun(ids), { kind: 'begin', upTo: 0 })
  const run = update(begun, { kind: 'evaluated', index: 0, evaluation: met, mistakes: [], proof, upTo: 9 })
  return update(update(run, { kind: 'next' }), { kind: 'hint' })
}

/** As the editor's store gives it back: as JSON. */
function throughStore(state: Parameters<typeof withLesson>[2]) {
  if (!lesson) throw new Error('unreachable')
  const stored: unknown = JSON.parse(JSON.stringify(withLesson(noProgress, lesson, state, 7)))
  const kept = progressFrom(stored).lessons[lesson.id]
  if (!kept) throw new Error('The progress is not kept.')
  return kept
}
