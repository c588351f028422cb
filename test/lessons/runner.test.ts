import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { root } from '../../dev/root.ts'
import type { Lesson, Step } from '../../src/lessons/lesson.ts'
import type { LessonProgress } from '../../src/lessons/progress.ts'
import { type Runner, runLesson } from '../../src/lessons/runner.ts'
import { containerDocument, event, row } from './documents.ts'
import { type FakeWorld, fakeWorld } from './fake-world.ts'

const runs: Step = { id: 'runs', check: { 'container.state': { name: '{{name}}', is: 'running' } } }
const removed: Step = {
  id: 'removed',
  check: {
    all: [{ 'container.absent': { name: '{{name}}' } }, { 'event.seen': { action: 'destroy', name: '{{name}}' } }],
  },
}
const withRm: Step = {
  id: 'with-rm',
  check: { 'container.made': { image: 'nginx', fields: { 'HostConfig.AutoRemove': true }, gone: true } },
}
const asRoot: Step = {
  id: 'as-root',
  check: { 'exec.output': { name: '{{name}}', probe: { id: true }, includes: 'root' } },
}
const quiz: Step = { id: 'quiz', offline: true, check: { 'quiz.order': { items: ['a', 'b', 'c'] } } }

describe('a lesson at work', () => {
  test('sees a step done as soon as the engine tells', async () => {
    const { world, runner } = begun([runs])
    await ready(runner)
    world.start()
    await vi.waitFor(() => expect(runner.state.run.steps[0]?.status).toBe('met'))
    expect(runner.state.run.steps[0]?.proof).toEqual({ at: 1001, engine: '28.0.0' })
  })

  test('sees it when no event came, at the next look', async () => {
    const { world, runner } = begun([runs])
    await ready(runner)
    world.containers.set('x', { row: row(), document: containerDocument() })
    world.tick()
    await vi.waitFor(() => expect(runner.state.run.steps[0]?.status).toBe('met'))
  })

  test('sees the next step done while the page still shows the one before', async () => {
    const { world, runner } = begun([runs, removed])
    await ready(runner)
    world.start()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met', 'open']))
    world.remove()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met', 'met']))
    expect(runner.state.run.shown).toBe(0)
  })

  test('counts for a step only what happened since it began', async () => {
    const { world, runner } = begun([removed, { ...removed, id: 'again' }])
    await ready(runner)
    world.start()
    world.remove()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met', 'open']))
    await runner.check()
    expect(runner.state.run.steps[1]?.goals.map(({ met }) => met)).toEqual([true, false])
    world.start()
    world.remove()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met', 'met']))
  })

  test('shows on the page of a step nothing that still came of the step before', async () => {
    const { world, runner } = begun([runs, removed])
    await ready(runner)
    world.start()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met', 'open']))
    world.tell('exec_start')
    expect(shownBy(runner)).toEqual(['create', 'start', 'exec_start'])
    runner.send({ kind: 'next' })
    expect(shownBy(runner)).toEqual([])
    world.remove()
    expect(shownBy(runner)).toEqual(['kill', 'die', 'destroy'])
  })

  test('shows what a step was done by that was done before its page was opened', async () => {
    const { world, runner } = begun([runs, removed])
    await ready(runner)
    world.start()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met', 'open']))
    world.remove()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met', 'met']))
    runner.send({ kind: 'next' })
    expect(shownBy(runner)).toEqual(['kill', 'die', 'destroy'])
  })

  test('remembers how a container was made that has removed itself', async () => {
    const { world, runner } = begun([withRm])
    await ready(runner)
    world.start({ HostConfig: { AutoRemove: true }, Name: '/silly_name' })
    await vi.waitFor(() => expect(runner.state.run.steps[0]?.goals[0]?.found.en).toBe('still there'))
    world.remove()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met']))
  })

  test('writes what it made into the ledger, and not what was there', async () => {
    const { world, runner } = begun([runs], undefined, (around) => {
      around.containers.set('mine', {
        row: row({ id: 'mine', name: 'mine' }),
        document: containerDocument({ Id: 'mine' }),
      })
    })
    await ready(runner)
    world.start()
    await vi.waitFor(() => expect(runner.state.ledger?.made).toHaveLength(1))
    expect(runner.state.ledger).toMatchObject({ baseline: [{ id: 'mine' }], made: [{ name: 'web' }] })
  })

  test('asks inside a container that it has made, and inside no other one of that name', async () => {
    const { world, runner } = begun([asRoot])
    await ready(runner)
    world.containers.set('x', { row: row(), document: containerDocument({ Id: 'x' }) })
    await runner.check()
    expect(runner.state.run.steps[0]?.goals[0]?.found.en).toMatch('was not made in this lesson')
    expect(world.probed).toEqual([])
    world.containers.clear()
    world.start()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met']))
    await runner.check()
    world.tick()
    await runner.check()
    expect(world.probed).toEqual([runner.state.ledger?.made[0]?.id])
  })

  test('takes another name and port where the learner’s own are in the way', async () => {
    const { runner } = begun([runs], undefined, (around) => {
      around.containers.set('mine', {
        row: row({ id: 'mine', ports: [{ inside: 80, protocol: 'tcp', outside: 8081, address: '' }] }),
        document: containerDocument(),
      })
      around.takenPorts.add(8080)
    })
    await ready(runner)
    expect(runner.state.values).toEqual({ name: 'web-2', port: '8082' })
    expect(statuses(runner)).toEqual(['open'])
  })

  test('looks at typed commands of this step alone', async () => {
    const typed: Step = { id: 'typed', check: { terminal: { regex: '^docker ps$' } } }
    const { world, runner } = begun([runs, typed])
    await ready(runner)
    runner.ended({ line: 'docker ps', exitCode: 0, output: '', at: 900 })
    world.start()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met', 'open']))
    runner.ended({ line: 'docker ps', exitCode: 0, output: '', at: 1100 })
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met', 'met']))
  })
})

describe('without an engine', () => {
  test('a quiz can be answered and counts', async () => {
    const { runner } = begun([quiz], undefined, undefined, false)
    runner.send({ kind: 'answer', given: ['a', 'c', 'b'] })
    await runner.check()
    expect(statuses(runner)).toEqual(['open'])
    runner.send({ kind: 'answer', given: ['a', 'b', 'c'] })
    await runner.check()
    expect(runner.state.run.steps[0]).toMatchObject({ status: 'met', proof: { engine: undefined } })
  })

  test('other steps wait, with the author’s words, and go on by themselves', async () => {
    const { world, runner } = begun([runs], undefined, undefined, false)
    await runner.check()
    expect(runner.state).toMatchObject({ values: { name: 'web', port: '8080' }, ledger: undefined })
    world.connect()
    await ready(runner)
    world.start()
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met']))
  })

  test('events that the engine has forgotten are told to the learner', async () => {
    const { world, runner } = begun([removed])
    await ready(runner)
    world.disconnect()
    world.connect(1)
    expect(runner.state.run.steps[0]?.missedEvents).toBe(false)
    world.disconnect()
    world.connect(2)
    expect(runner.state.run.steps[0]?.missedEvents).toBe(true)
  })

  test('a step that needs no events does not mind having missed some', async () => {
    const { world, runner } = begun([runs])
    await ready(runner)
    world.disconnect()
    world.connect(2)
    expect(runner.state.run.steps[0]?.missedEvents).toBe(false)
  })
})

describe('what a lesson needs before its first step', () => {
  const setup = [{ build: '{{image}}', from: 'counter' }]
  const prepared = { variables: { image: { builds: 'my/counter' } }, setup, folder: `${root}/lessons/07-lifecycle` }

  test('is built, and then the first step begins', async () => {
    const { world, runner } = begun([runs], undefined, undefined, true, prepared)
    expect(runner.state.run.steps[0]?.since).toBeUndefined()
    await vi.waitFor(() => expect(world.built).toEqual(['my/counter']))
    await ready(runner)
    expect(runner.state.setUp).toBeUndefined()
  })

  test('is tried again on request when it could not be built', async () => {
    const { world, runner } = begun(
      [runs],
      undefined,
      (around) => around.buildProblems.push('no such host'),
      true,
      prepared,
    )
    await vi.waitFor(() => expect(runner.state.setUp).toEqual({ kind: 'failed', problem: 'no such host' }))
    await runner.check()
    await ready(runner)
    expect(world.built).toEqual(['my/counter'])
    expect(runner.state.setUp).toBeUndefined()
  })
})

describe('after a restart of the editor', () => {
  const kept: LessonProgress = {
    version: 1,
    shown: 'removed',
    steps: { runs: { status: 'met', at: 900, engine: '28.0.0' }, removed: { status: 'open', since: 950 } },
    values: { name: 'web', port: '8080' },
    ledger: { host: 'unix:///fake.sock', baseline: [], made: [] },
    touched: 960,
  }

  test('a lesson goes on where it was, with its own names', async () => {
    const { runner } = begun([runs, removed], kept)
    expect(runner.state).toMatchObject({ run: { shown: 1 }, values: kept.values, ledger: kept.ledger })
  })

  test('on another engine it gets other names, and forgets what it made on the first', async () => {
    const other = {
      host: 'tcp://elsewhere',
      baseline: [],
      made: [{ kind: 'container', id: 'x', name: 'web' }],
    } as const
    const { runner } = begun(
      [runs, removed],
      { ...kept, ledger: { ...other, baseline: [], made: [...other.made] } },
      (around) => {
        around.containers.set('mine', { row: row({ id: 'mine' }), document: containerDocument({ Id: 'mine' }) })
      },
    )
    await vi.waitFor(() => expect(runner.state.ledger?.host).toBe('unix:///fake.sock'))
    expect(runner.state).toMatchObject({ values: { name: 'web-2' }, ledger: { made: [] } })
  })

  test('what the learner did meanwhile is asked of the engine', async () => {
    const { runner } = begun([runs, removed], kept, (around) => {
      around.replay = [event('destroy', { at: 970 })]
    })
    await vi.waitFor(() => expect(statuses(runner)).toEqual(['met', 'met']), 2000)
  })

  test('what happened before the step began does not count', async () => {
    const { runner } = begun([runs, removed], kept, (around) => {
      around.replay = [event('destroy', { at: 940 })]
    })
    await vi.waitFor(() => expect(runner.state.run.steps[1]?.goals).toHaveLength(2), 2000)
    expect(statuses(runner)).toEqual(['met', 'open'])
  })
})

function begun(
  steps: readonly Step[],
  kept?: LessonProgress,
  prepare: (world: FakeWorld) => unknown = () => {},
  isConnected = true,
  change: Partial<Lesson> = {},
): { readonly world: FakeWorld; readonly runner: Runner } {
  const world = fakeWorld()
  prepare(world)
  if (isConnected) world.connect()
  const runner = runLesson({ ...lessonOf(steps), ...change }, kept, world.outside)
  onTestFinished(() => runner.dispose())
  return { world, runner }
}

async function ready(runner: Runner): Promise<void> {
  await vi.waitFor(() => expect(runner.state.run.steps[0]?.since).toBeDefined())
}

function shownBy(runner: Runner) {
  return runner.events().map(({ action }) => action)
}

function statuses(runner: Runner) {
  return runner.state.run.steps.map(({ status }) => status)
}

function lessonOf(steps: readonly Step[]): Lesson {
  return {
    format: 1,
    id: 'test',
    number: 1,
    version: 1,
    minutes: 5,
    level: 'beginner',
    requires: [],
    teaches: [],
    variables: { name: { container: 'web' }, port: { port: 8080 } },
    steps: [...steps],
    folder: '',
    narration: { en: { title: '', summary: '', steps: [] }, ko: { title: '', summary: '', steps: [] } },
  }
}
