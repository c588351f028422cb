import { describe, expect, test } from 'vitest'
import { root } from '../../dev/root.ts'
import { readLesson } from '../../src/lessons/pack.ts'
import { noProgress, type Progress } from '../../src/lessons/progress.ts'
import { exported, imported } from '../../src/lessons/progress-file.ts'
import { summaryOf } from '../../src/lessons/progress-summary.ts'
import { dueSteps, reviewDays, reviewed, reviewLesson } from '../../src/lessons/review.ts'

const { lesson } = await readLesson(`${root}/lessons/05-first-run`)
if (!lesson) throw new Error('Lesson 05 could not be read.')
const course = [lesson]
const day = 24 * 60 * 60 * 1000
const start = Date.UTC(2026, 0, 1)
const kept = (steps: Progress['lessons'][string]['steps'], version = lesson.version) => ({
  version,
  shown: 'flow',
  steps,
  values: { name: 'hellonginx' },
  touched: start,
})
const done: Progress = {
  ...noProgress,
  lessons: { 'first-run': kept({ flow: { status: 'met', at: start }, open: { status: 'met', at: start } }) },
}
const flow = { lesson: 'first-run', step: 'flow' }
const due = (progress: Progress, days: number) =>
  dueSteps(course, progress, start + days * day).flatMap(({ steps }) => steps.map(({ id }) => id))

describe('the review', () => {
  test('brings a question back after a day, and not before', () => {
    expect(due(done, 0.9)).toEqual([])
    expect(due(done, 1)).toEqual(['flow'])
  })

  test('waits longer each time: 1, 3, 7, 16 and 35 days, and then no more', () => {
    let progress = done
    let now = 0
    for (const days of reviewDays) {
      now += days
      expect(due(progress, now - 0.1)).toEqual([])
      expect(due(progress, now)).toEqual(['flow'])
      progress = reviewed(progress, { ...flow, showed: false, now: start + now * day })
    }
    expect(due(progress, now + 1000)).toEqual([])
  })

  test('comes back after the same time where the whole answer was looked at', () => {
    const again = reviewed(done, { ...flow, showed: true, now: start + day })
    expect(due(again, 1.5)).toEqual([])
    expect(due(again, 2)).toEqual(['flow'])
  })

  test('leaves out steps of another version, and steps that need those before them', () => {
    expect(due({ ...done, lessons: { 'first-run': kept({ flow: { status: 'met', at: start } }, 99) } }, 9)).toEqual([])
    expect(due(done, 9)).not.toContain('open')
  })

  test('is the lesson with those steps alone, as open tasks', () => {
    const [first] = dueSteps(course, done, start + day)
    const again = first && reviewLesson(first)
    expect(again?.steps).toMatchObject([{ id: 'flow', fade: 'open' }])
    expect(again?.minutes).toBe(Math.ceil(lesson.minutes / lesson.steps.length))
  })
})

describe('progress as a file', () => {
  test('goes out and comes in whole, but for what is on the engine', () => {
    const withLedger = {
      ...done,
      lessons: { 'first-run': { ...kept({ flow: { status: 'met', at: start } }), ledger } },
    }
    const file = exported(withLedger, start)
    expect(file).not.toContain('my-secret-container')
    expect(file).not.toContain('hellonginx')
    expect(imported(noProgress, file, course)?.lessons['first-run']?.steps).toEqual({
      flow: { status: 'met', at: start },
    })
  })

  test('takes nothing back that was done here, and keeps what this machine knows', () => {
    const mine: Progress = {
      ...noProgress,
      lessons: { 'first-run': { ...kept({ run: { status: 'met', at: 1 }, flow: { status: 'open' } }), ledger } },
    }
    const both = imported(mine, exported(done, start), course)?.lessons['first-run']
    expect(both?.steps).toMatchObject({
      run: { status: 'met', at: 1 },
      flow: { status: 'met' },
      open: { status: 'met' },
    })
    expect(both?.ledger).toEqual(ledger)
  })

  test('of a newer version of the lesson replaces that of an older one, and not the other way', () => {
    const newer = { ...noProgress, lessons: { 'first-run': kept({ flow: { status: 'open' } }, lesson.version + 1) } }
    expect(imported(done, exported(newer, start), course)?.lessons['first-run']?.version).toBe(lesson.version + 1)
    expect(imported(newer, exported(done, start), course)?.lessons['first-run']?.version).toBe(lesson.version + 1)
  })

  test('of a later review counts', () => {
    const later = reviewed(done, { ...flow, showed: false, now: start + 9 * day })
    const earlier = reviewed(done, { ...flow, showed: false, now: start + day })
    expect(imported(earlier, exported(later, start), course)?.reviews).toEqual(later.reviews)
    expect(imported(later, exported(earlier, start), course)?.reviews).toEqual(later.reviews)
  })

  test('is refused where it is something else', () => {
    for (const text of ['', '{}', '[]', 'not JSON', '{"drydock":"progress","format":2,"lessons":{}}']) {
      expect(imported(done, text, course)).toBeUndefined()
    }
  })
})

test('the summary lists what was done, with day and engine', () => {
  const at = new Date(2026, 0, 2, 12).getTime()
  const progress = { ...noProgress, lessons: { 'first-run': kept({ run: { status: 'met', at, engine: '28.0.0' } }) } }
  const summary = summaryOf(course, progress, 'en', at)
  expect(summary).toContain('1 step of 1 lesson,')
  expect(summary).toContain('## 05 Run and remove your first container · 1/8')
  expect(summary).toContain('- [x] Run your first container · 2026-01-02 (Docker 28.0.0)')
  expect(summary).toContain('- [ ] Open it in the browser')
  expect(summaryOf(course, progress, 'ko', at)).toContain('레슨 1개의 단계 1개')
})

const ledger = {
  host: 'unix:///var/run/docker.sock',
  baseline: [{ kind: 'container' as const, id: '1', name: 'my-secret-container' }],
  made: [],
}
