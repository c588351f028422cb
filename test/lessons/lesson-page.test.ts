import { describe, expect, test } from 'vitest'
import { root } from '../../dev/root.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import type { Connection } from '../../src/engine/live.ts'
import { bindStep } from '../../src/lessons/bound-step.ts'
import { evaluate } from '../../src/lessons/check.ts'
import { lessonPage } from '../../src/lessons/lesson-page.ts'
import { readLesson } from '../../src/lessons/pack.ts'
import { plainText } from '../../src/lessons/prose.ts'
import type { LessonPage } from '../../src/lessons/protocol.ts'
import { newRun, type Run, type RunEvent, update } from '../../src/lessons/run.ts'
import { event, reading } from './documents.ts'

const { lesson } = await readLesson(`${root}/lessons/05-first-run`)
if (!lesson) throw new Error('Lesson 05 could not be read.')
const values = { name: 'hellonginx-2', port: '8081', 'web.image': 'nginx' }
const begun = update(newRun(lesson.steps.map(({ id }) => id)), { kind: 'begin', upTo: 0 })
const endpoint = { host: 'unix:///fake.sock', name: 'fake', from: 'default' } as const
const about = { version: '28.0.0', apiVersion: '1.48', os: 'linux', architecture: 'amd64', operatingSystem: 'Fake' }
const connected: Connection = { kind: 'connected', endpoint, about, eventsSince: 0 }
const away: Connection = { kind: 'unreachable', endpoint, problem: new EngineError('absent', 'ENOENT'), retryAt: 0 }

describe('the page of a lesson', () => {
  test('has the run’s own names and ports wherever it shows any', () => {
    const text = JSON.stringify(pageOf(begun))
    expect(text).toContain('docker run -p 8081:80 --name hellonginx-2 nginx')
    expect(text).not.toContain('{{')
    expect(text).not.toContain('8080')
  })

  test('speaks the learner’s language', () => {
    expect(pageOf(begun, 'ko')).toMatchObject({ lesson: { title: '첫 컨테이너 실행과 삭제' } })
    expect(goalsOf(pageOf(begun, 'ko'))[0]).toBe('hellonginx-2 컨테이너가 실행 중입니다')
  })

  test('shows every goal open before the first look', () => {
    const page = pageOf({ ...begun, shown: 4 })
    expect(page.goals.map(({ met }) => met)).toEqual([false, false, false, false])
  })

  test('shows the goals of a step that was met before a restart as met', () => {
    const steps = begun.steps.map((step) => ({ ...step, status: 'met' }) as const)
    expect(pageOf({ ...begun, steps }).goals.map(({ met }) => met)).toEqual([true, true, true])
  })

  test('says a goal in the prose’s own words where there are some', () => {
    expect(goalsOf(pageOf({ ...begun, shown: 1 }))).toEqual(['hellonginx-2 has sent its page to you'])
  })

  test('opens the ladder of hints rung by rung; the whole command is the last', () => {
    expect(pageOf(begun).hints.map(({ kind, text }) => [kind, text !== undefined])).toEqual([
      ['nudge', false],
      ['name', false],
      ['gaps', false],
      ['whole', false],
    ])
    const all = pageOf(following({ kind: 'hint' }, { kind: 'hint' }, { kind: 'hint' }, { kind: 'hint' }))
    expect(all.hints.at(-1)?.text).toEqual([
      { kind: 'paragraph', children: [{ kind: 'code', text: 'docker run -p 8081:80 --name hellonginx-2 nginx' }] },
    ])
  })

  test('offers a terminal, and neither hints nor the solution, where the lesson is to be done without', () => {
    expect(pageOf(begun).offer).toBe('show-me')
    const asked = source(begun)
    expect(lessonPage({ ...asked, lesson: { ...asked.lesson, unaided: true } })).toMatchObject({
      hints: [],
      offer: 'terminal',
    })
  })

  test('shows a mistake with the lesson’s words and its repair', () => {
    const seen = {
      id: 'other-name',
      from: 'engine',
      at: 3,
      error: undefined,
      said: undefined,
      fix: 'docker rm x',
    } as const
    const page = pageOf(following(looked(false, [seen])))
    expect(page.cards).toMatchObject([{ id: 'other-name', fix: 'docker rm x', solved: false }])
    expect(page.cards[0] && plainText(page.cards[0].title)).toBe('The container has another name')
  })

  test('tells the afterword when the step is met, not before', () => {
    expect(pageOf(begun).afterword).toEqual([])
    expect(pageOf(following(looked(true))).afterword).not.toEqual([])
  })

  test('lays a quiz out in another order than the right one', () => {
    const quiz = orderQuiz({ ...begun, shown: 7 })
    const right = ['cli', 'api', 'local', 'pull', 'runtime', 'process']
    expect(quiz.order).not.toEqual(right)
    expect(quiz.order.toSorted()).toEqual(right.toSorted())
    expect(quiz.items.map(({ id }) => id)).toEqual(right)
    expect(quiz.inPlace).toBeUndefined()
  })

  test('marks what is in place once the quiz is answered', () => {
    const order = ['cli', 'api', 'pull', 'local', 'runtime', 'process']
    const run = update({ ...begun, shown: 7 }, { kind: 'answer', given: order })
    expect(orderQuiz(run).inPlace).toEqual([true, true, false, false, true, true])
  })

  test('shows what the engine did with the lesson’s containers, and nobody else’s', () => {
    const ours = event('start', { attributes: { name: 'hellonginx-2', image: 'nginx' }, at: 5 })
    const others = event('start', { attributes: { name: 'mine', image: 'redis' }, at: 6 })
    const died = event('die', { attributes: { name: 'hellonginx-2', image: 'nginx', exitCode: '0' }, at: 7 })
    const page = lessonPage({ ...source(begun), events: [ours, others, died, event('exec_start')] })
    expect(page?.strip).toEqual([
      { action: 'start', about: 'hellonginx-2', at: 5 },
      { action: 'die 0', about: 'hellonginx-2', at: 7 },
    ])
  })

  test('does not show the signals of a terminal whose size has changed', () => {
    const kill = (signal: string) => event('kill', { attributes: { name: 'hellonginx-2', signal } })
    const page = lessonPage({ ...source(begun), events: [kill('28'), kill('28'), kill('3')] })
    expect(page?.strip.map(({ action }) => action)).toEqual(['kill 3'])
  })
})

describe('a notice', () => {
  test('says that there is no engine, where the step needs one', () => {
    expect(pageOf(begun, 'en', away).notice).toMatchObject({ kind: 'no-engine', error: 'ENOENT' })
    expect(pageOf({ ...begun, shown: 7 }, 'en', away).notice).toBeUndefined()
  })

  test('says when the lesson is done', () => {
    const skips = begun.steps.map((): RunEvent => ({ kind: 'skip', upTo: 0 }))
    expect(pageOf(following(...skips)).notice).toMatchObject({ kind: 'finished' })
  })
})

function orderQuiz(run: Run) {
  const { quiz } = pageOf(run)
  if (quiz?.kind !== 'order') throw new Error('There is no such quiz.')
  return quiz
}

function source(run: Run, locale: 'en' | 'ko' = 'en', connection: Connection = connected) {
  if (!lesson) throw new Error('unreachable')
  return {
    lesson,
    state: { run, values, ledger: undefined },
    connection,
    events: [],
    containers: [],
    locale,
    shell: 'bash',
    system: 'linux',
  } as const
}

function pageOf(run: Run, locale?: 'en' | 'ko', connection?: Connection): LessonPage {
  const page = lessonPage(source(run, locale, connection))
  if (!page) throw new Error('There is no page.')
  return page
}

function following(...events: readonly RunEvent[]): Run {
  return events.reduce(update, begun)
}

function looked(met: boolean, mistakes: (RunEvent & { kind: 'evaluated' })['mistakes'] = []): RunEvent {
  const [first] = lesson?.steps ?? []
  const evaluation = first ? evaluate(bindStep(first, values).check, reading()) : { met, goals: [] }
  const proof = { at: 1, engine: '28.0.0' }
  return { kind: 'evaluated', index: 0, evaluation: { ...evaluation, met }, mistakes, proof, upTo: 0 }
}

function goalsOf(page: LessonPage): string[] {
  return page.goals.map(({ text }) => plainText(text))
}
