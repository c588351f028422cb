import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { LiveEngine } from '../../engine/live.ts'
import { askPage } from '../ask-page.ts'
import { bindDeed, bindStep } from '../bound-step.ts'
import type { Question } from '../checks/check-kind.ts'
import { cleanUp } from '../clean-up.ts'
import type { DockerfileRead } from '../dockerfile-read.ts'
import { isFreePort } from '../free-port.ts'
import { imageNamed } from '../image-name.ts'
import type { Deed, Lesson, Step } from '../lesson.ts'
import { practiceIn } from '../practice.ts'
import { type Runner, runLesson } from '../runner.ts'
import { fill, fillAll } from '../variables.ts'
import { differentNames } from './different-names.ts'
import { eventually } from './eventually.ts'
import { type Learner, newLearner, output } from './learner.ts'

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

/**
 * Walks through a lesson on a real engine as a learner would: every check fails before the solution and passes after it,
 * every mistake leaves the step open and shows its card, every other way passes too, and the clean-up leaves what was
 * there. Names and ports are others than the author wrote. Walks once for the solutions, and once for each other way.
 */
export async function proveLesson(lesson: Lesson, stage: Stage): Promise<readonly Fault[]> {
  const ways = Math.max(0, ...lesson.steps.map(({ also = [] }) => also.length))
  const faults: Fault[] = []
  for (let way = 0; way <= ways; way += 1) faults.push(...(await walk(differentNames(lesson), way, stage)))
  return faults
}

async function walk(lesson: Lesson, way: number, stage: Stage): Promise<readonly Fault[]> {
  const { live, readDockerfile } = stage
  const path = await mkdtemp(join(tmpdir(), 'drydock-lesson-'))
  const faults: Fault[] = []
  const runner = runLesson(lesson, undefined, {
    live,
    now: Date.now,
    askPage,
    isFree: isFreePort,
    imagePrefix: '',
    practice: practiceIn(path),
    readDockerfile,
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
  try {
    await eventually('the lesson begins', () => runner.state.run.steps[0]?.since !== undefined)
    for (const step of lesson.steps) {
      const what = await proveStep(step, way, runner, learner, stage).catch(String)
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

/** Gives what is wrong with the step, if anything is. */
async function proveStep(
  step: Step,
  way: number,
  runner: Runner,
  learner: Learner,
  stage: Stage,
): Promise<string | undefined> {
  const { values } = runner.state
  const progress = () => runner.state.run.steps.find(({ id }) => id === step.id)
  const isMet = () => progress()?.status === 'met'
  const does = async (deeds: readonly (string | Deed)[]) => {
    for (const deed of deeds) await learner.does(bindDeed(typeof deed === 'string' ? { run: deed } : deed, values))
  }
  await runner.check()
  if (isMet()) return 'The check passes before anything is done.'

  for (const { card, try: tries, fix = [] } of way === 0 ? (step.mistakes ?? []) : []) {
    await does(tries)
    await eventually(`the card "${card}" is shown`, () => progress()?.cards.some(({ id }) => id === card) === true)
    if (isMet()) return `The mistake "${card}" passes the check.`
    await does(fix)
    await learner.leaves()
    await runner.check()
    if (isMet()) return `The repair of "${card}" passes the check.`
  }

  const begun = Date.now()
  const { question } = bindStep(step, values)
  if (question) {
    runner.send({ kind: 'answer', given: wrongAnswer(question) })
    await runner.check()
    if (isMet()) return 'A wrong answer passes the check.'
  }
  await does((way > 0 && step.also?.[way - 1]) || step.do || [])
  if (question) runner.send({ kind: 'answer', given: await rightAnswer(question, step, runner, stage) })
  const done = Date.now()
  await eventually('the check passes', isMet)
  stage.log(
    `${step.id}${way > 0 ? ` (way ${way + 1})` : ''}: done in ${done - begun} ms, seen ${Date.now() - done} ms later`,
  )
  return undefined
}

function wrongAnswer(question: Question): readonly string[] {
  if (question.kind === 'order') return question.right.toReversed()
  if (question.kind === 'match') return [...question.right.slice(1), ...question.right.slice(0, 1)]
  if (question.kind === 'text' || question.right.length === 0) return ['certainly not']
  return question.options.filter((option) => !question.right.includes(option))
}

/** What the engine says at that moment is read in another way than the check reads it. */
async function rightAnswer(question: Question, { check, answerBy }: Step, { state }: Runner, stage: Stage) {
  if (question.kind === 'text' && question.right !== undefined) return [question.right]
  if (question.kind !== 'text' && question.right.length > 0) return question.right
  if (answerBy !== undefined) return [await output(fill(answerBy, state.values), stage.environment)]
  const { container, path } = asked.parse(fillAll(check['answer'], state.values))
  return [await output(`docker inspect --format '{{.${path}}}' ${container}`, stage.environment)]
}

const asked = z.object({ container: z.string(), path: z.string() })

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
