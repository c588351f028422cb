import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LiveEngine } from '../../engine/live.ts'
import { askPage } from '../ask-page.ts'
import { bindDeed, bindStep } from '../bound-step.ts'
import { leavesOf } from '../check.ts'
import type { Question } from '../checks/check-kind.ts'
import { cleanUp } from '../clean-up.ts'
import type { DockerfileRead } from '../dockerfile-read.ts'
import { isFreePort } from '../free-port.ts'
import { imageNamed } from '../image-name.ts'
import type { Deed, Lesson, Step } from '../lesson.ts'
import { practiceIn } from '../practice.ts'
import { type Runner, runLesson } from '../runner.ts'
import { fill } from '../variables.ts'
import { type Answer, rightAnswer, wrongAnswer } from './answers.ts'
import { differentNames } from './different-names.ts'
import { eventually } from './eventually.ts'
import { type Learner, newLearner } from './learner.ts'
import { type Leaves, leavesBy, type Sample, saidOf } from './leaves.ts'

/** Where lessons are proved: an engine that nobody else uses. */
export interface Stage {
  readonly live: LiveEngine
  /** With which `docker` meets the same engine. */
  readonly environment: Readonly<Record<string, string>>
  /** What the language server sees in a Dockerfile. */
  readDockerfile(text: string): Promise<DockerfileRead | null>
  /** Hears of each step that is proved. For developers, hence in English. */
  log(line: string): void
}

/** What a proof has found wrong, in English. */
export interface Fault {
  readonly lesson: string
  readonly step: string
  readonly what: string
}

/** What a proof has seen. */
export interface Proof {
  readonly faults: readonly Fault[]
  readonly steps: number
  /** How often the lesson was walked through. */
  readonly walks: number
  readonly mistakes: number
  /** By step: for how long its commands ran, in whole seconds. */
  readonly running: Readonly<Record<string, number>>
  /** Parts of checks, in the words of their goals. */
  readonly leaves: Readonly<Record<keyof Leaves, readonly string[]>>
}

/**
 * Walks through a lesson on a real engine as a learner would: every check fails before the solution and passes after it,
 * every mistake leaves the step open and shows its card, every other way passes too, and the clean-up leaves what was
 * there. Names and ports are others than the author wrote. Walks once for the solutions, and once for each other way, but
 * twice at least: with the same names, for what a clean-up has left would be in the way of the second time.
 */
export async function proveLesson(written: Lesson, stage: Stage): Promise<Proof> {
  const lesson = differentNames(written)
  const ways = Math.max(1, ...lesson.steps.map(({ also = [] }) => also.length))
  const samples = new Map<string, Sample[]>()
  const faults: Fault[] = []
  const running: Record<string, number> = {}
  const timed = { ...stage, ran: (step: string, seconds: number) => (running[step] ??= Math.ceil(seconds)) }
  for (let way = 0; way <= ways; way += 1) faults.push(...(await walk(lesson, way, timed, samples)))
  const leaves = lesson.steps.map((step) => leavesOfStep(step, samples.get(step.id) ?? []))
  const all = (kind: keyof Leaves) => leaves.flatMap((one) => one[kind])
  return {
    faults,
    steps: lesson.steps.length,
    walks: ways + 1,
    mistakes: lesson.steps.reduce((sum, { mistakes = [] }) => sum + mistakes.length, 0),
    running,
    leaves: { needed: all('needed'), forMessage: all('forMessage'), idle: all('idle') },
  }
}

interface TimedStage extends Stage {
  /** Hears for how many seconds the commands of a step ran. */
  ran(step: string, seconds: number): void
}

function leavesOfStep({ id }: Step, samples: readonly Sample[]): Proof['leaves'] {
  const [first] = samples
  const leaves = first ? leavesBy(first.check, samples) : { needed: [], forMessage: [], idle: [] }
  const said = (kind: keyof Leaves) => leaves[kind].map((leaf) => `${id}: ${saidOf(leaf)}`)
  return { needed: said('needed'), forMessage: said('forMessage'), idle: said('idle') }
}

async function walk(
  lesson: Lesson,
  way: number,
  stage: TimedStage,
  samples: Map<string, Sample[]>,
): Promise<readonly Fault[]> {
  const latest = new Map<string, Sample>()
  const { live, readDockerfile } = stage
  const path = await mkdtemp(join(tmpdir(), 'drydock-lesson-'))
  // As folders in a home are: programs in containers, which are other users, may read a mounted one.
  await chmod(path, 0o755)
  const faults: Fault[] = []
  const runner = runLesson(lesson, undefined, {
    live,
    now: Date.now,
    askPage,
    isFree: isFreePort,
    imagePrefix: '',
    practice: practiceIn(path),
    readDockerfile,
    looked: ({ id, check }, reading) => latest.set(id, { check, reading }),
    every: (milliseconds, act) => {
      const timer = setInterval(act, milliseconds)
      return { dispose: () => clearInterval(timer) }
    },
  })
  const learner = newLearner(stage.environment, runner.ended, () => nextStart(live), {
    path,
    async change(file, solution) {
      const text = await readFile(join(lesson.folder, 'files', solution), 'utf8')
      await writeFile(join(path, file), fill(text, runner.state.values))
    },
  })
  const note = (id: string, right: Answer | undefined) => {
    const sample = latest.get(id)
    if (!sample) return
    // Whoever guesses or knows the answer has not done the rest.
    const answered = right ? [{ ...sample, reading: { ...sample.reading, answer: right } }] : []
    samples.set(id, [...(samples.get(id) ?? []), sample, ...answered])
  }
  try {
    await eventually('the lesson begins', () => runner.state.run.steps[0]?.since !== undefined)
    for (const step of lesson.steps) {
      const what = await proveStep(step, way, { runner, learner, stage, note }).catch(String)
      if (what !== undefined) faults.push({ lesson: lesson.id, step: step.id, what })
      if (runner.state.run.steps[runner.state.run.shown]?.status === 'open') runner.skip()
      else runner.send({ kind: 'next' })
    }
    await learner.leaves()
    faults.push(...(await proveCleanUp(lesson, runner, stage)))
  } finally {
    await learner.leaves()
    runner.dispose()
    await rm(path, { recursive: true })
  }
  return faults
}

interface Walk {
  readonly runner: Runner
  readonly learner: Learner
  readonly stage: TimedStage
  /** Keeps what was read of that step last, and how it would be with the right answer in it. */
  note(step: string, right: Answer | undefined): void
}

/** Gives what is wrong with the step, if anything is. */
async function proveStep(step: Step, way: number, walked: Walk): Promise<string | undefined> {
  const { runner, learner, stage } = walked
  const { values } = runner.state
  const progress = () => runner.state.run.steps.find(({ id }) => id === step.id)
  const isMet = () => progress()?.status === 'met'
  const does = (deed: string | Deed) => learner.does(bindDeed(typeof deed === 'string' ? { run: deed } : deed, values))
  const { check, question } = bindStep(step, values)
  const answer = (asked: Question) => rightAnswer(asked, step, values, stage.environment)
  const passes = async () => {
    await runner.check()
    if (!isMet()) walked.note(step.id, question && leavesOf(check).length > 1 ? await answer(question) : undefined)
    return isMet()
  }
  if (await passes()) return 'The check passes before anything is done.'

  for (const { card, try: tries, fix = [] } of way === 0 ? (step.mistakes ?? []) : []) {
    for (const deed of tries) await does(deed)
    await eventually(`the card "${card}" is shown`, () => progress()?.cards.some(({ id }) => id === card) === true)
    if (await passes()) return `The mistake "${card}" passes the check.`
    for (const deed of fix) await does(deed)
    await learner.leaves()
    if (await passes()) return `The repair of "${card}" passes the check.`
  }

  const begun = Date.now()
  if (question) {
    runner.send({ kind: 'answer', given: wrongAnswer(question) })
    if (await passes()) return 'A wrong answer passes the check.'
  }
  for (const [place, deed] of ((way > 0 && step.also?.[way - 1]) || step.do || []).entries()) {
    // What is between two commands tells what each of them is for.
    if (place > 0) await passes()
    await does(deed)
  }
  if (question) {
    if (await passes()) return 'A wrong answer passes the check once all else is done.'
    runner.send({ kind: 'answer', given: await answer(question) })
  }
  const done = Date.now()
  if (way === 0) stage.ran(step.id, (done - begun) / 1000)
  await eventually('the check passes', isMet)
  walked.note(step.id, undefined)
  stage.log(
    `${step.id}${way > 0 ? ` (way ${way + 1})` : ''}: done in ${done - begun} ms, seen ${Date.now() - done} ms later`,
  )
  return undefined
}

function nextStart(live: LiveEngine): Promise<void> {
  return new Promise((resolve) => {
    const listening = live.onEvent(({ type, action }) => {
      if (type !== 'container' || action !== 'start') return
      listening.dispose()
      resolve()
    })
  })
}

/** Afterwards the engine is as it was before, but for images that were pulled. */
async function proveCleanUp(lesson: Lesson, runner: Runner, { live }: Stage): Promise<readonly Fault[]> {
  await runner.takeStock()
  const { ledger } = runner.state
  if (!ledger || !live.engine) return [{ lesson: lesson.id, step: 'clean-up', what: 'There is no ledger.' }]
  const { after, harmed } = await cleanUp(ledger, live.engine)
  const pulled = Object.entries(lesson.variables).flatMap(([name, variable]) =>
    'image' in variable ? [runner.state.values[name] ?? ''] : [],
  )
  const left = after.filter(
    ({ kind, id, name }) =>
      !ledger.baseline.some((known) => known.kind === kind && known.id === id) &&
      !(kind === 'image' && pulled.some((image) => imageNamed(name, image))),
  )
  const names = [...left, ...harmed].map(({ kind, name }) => `${kind} ${name}`).join(', ')
  return names === '' ? [] : [{ lesson: lesson.id, step: 'clean-up', what: `It leaves or harms ${names}.` }]
}
