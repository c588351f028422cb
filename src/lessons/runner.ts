import type { Engine } from '../engine/engine.ts'
import type { EngineEvent } from '../engine/engine-event.ts'
import type { Disposable, Snapshot } from '../engine/live.ts'
import { type BoundStep, bindStep } from './bound-step.ts'
import type { Question } from './checks/check-kind.ts'
import { freshStart } from './fresh-start.ts'
import { inTurn } from './in-turn.ts'
import { newJournal } from './journal.ts'
import { entered, enteredByName, type Own, thingsOf } from './ledger.ts'
import type { Lesson } from './lesson.ts'
import { lookAtStep } from './look-at-step.ts'
import type { Outside } from './outside.ts'
import { newProber } from './probing.ts'
import { begunState, type LessonProgress, type RunState } from './progress.ts'
import type { EndedCommand } from './reading.ts'
import { replayed } from './replay.ts'
import { firstBeginning, type RunEvent, update, watchedSteps } from './run.ts'
import { layPractice, setUpLesson } from './set-up.ts'
import { thingsOn } from './things.ts'
import { toldOf } from './told.ts'
import type { Values } from './variables.ts'

/** A lesson at work: looks at the engine whenever something may have been done, and says when a step is met. */
export interface Runner extends Disposable {
  readonly lesson: Lesson
  readonly state: RunState
  readonly connection: Snapshot['connection']
  /** What the engine has told since the page shows this step: the last events of the step before come after it is met. */
  events(): readonly EngineEvent[]
  /** The question on the page, where there is one. */
  question(): Question | undefined
  /** What the learner does on the page. */
  send(event: Exclude<RunEvent, { kind: 'evaluated' | 'begin' | 'missed-events' | 'skip' | 'restart' }>): void
  skip(): void
  restartStep(): void
  /** Looks again; ends when a look that began after the call is over. */
  check(): Promise<void>
  /** Writes into the ledger what the lesson has made without an event; before a clean-up. */
  takeStock(): Promise<void>
  /** A `docker` command has ended in a terminal. */
  ended(command: EndedCommand): void
  onChange(listener: (state: RunState) => void): Disposable
}

/** Whatever no event told: how often we look all the same. */
const lookEvery = 2000
/** A log that has grown and a page that answers are never told by an event, and shall be seen within a second. */
const lookEveryForLogs = 700

/**
 * Begins a lesson, or goes on with it.
 * @param kept the progress that was kept of it
 */
export function runLesson(lesson: Lesson, kept: LessonProgress | undefined, outside: Outside): Runner {
  const { live } = outside
  const journal = newJournal()
  const listeners = new Set<(state: RunState) => void>()
  const ending = new AbortController()
  let state: RunState = begunState(lesson, kept)
  let steps = bound(state.values)
  let eventsSince: number | undefined
  let preparing: Promise<void> | undefined
  let laid: Promise<void> | undefined
  let commandsAfter = 0
  let turnedAt = 0
  const check = inTurn(look)
  const prober = newProber((id) => state.ledger?.made.some((thing) => thing.id === id) === true, outside.now)

  const held = [
    live.hold(),
    live.onSnapshot(meet),
    live.onEvent((event) => void happened(event)),
    outside.every(lookEvery, () => void check()),
    outside.every(lookEveryForLogs, () => {
      if (watchedSteps(state.run).some((index) => steps[index]?.readsLogs)) void check()
    }),
  ]
  meet(live.snapshot)

  return {
    lesson,
    get state() {
      return state
    },
    get connection() {
      return live.snapshot.connection
    },
    events: () => journal.eventsSince(Math.max(turnedAt, state.run.steps[state.run.shown]?.since ?? 0)),
    question: () => steps[state.run.shown]?.question,
    send(event) {
      apply(event)
      void check()
    },
    skip: () => apply({ kind: 'skip', upTo: journal.latest(0) }),
    restartStep() {
      commandsAfter = outside.now()
      apply({ kind: 'restart', upTo: journal.latest(0) })
      void check()
    },
    check() {
      if (state.setUp?.kind === 'failed') meet(live.snapshot)
      prober.anything()
      return check()
    },
    takeStock,
    ended(command) {
      journal.end(command)
      prober.anything()
      void check()
    },
    onChange(listener) {
      listeners.add(listener)
      return { dispose: () => listeners.delete(listener) }
    },
    dispose() {
      ending.abort()
      for (const one of held) one.dispose()
      listeners.clear()
    },
  }

  function bound(values: Values): readonly BoundStep[] {
    return lesson.steps.map((step) => bindStep(step, values))
  }

  function apply(event: RunEvent): void {
    const run = update(state.run, event)
    if (run.shown !== state.run.shown) turnedAt = run.steps[run.shown]?.status === 'open' ? journal.latest(0) : 0
    become({ ...state, run })
  }

  function become(next: RunState): void {
    if (ending.signal.aborted) return
    state = next
    for (const listener of listeners) listener(state)
  }

  function meet({ connection }: Snapshot): void {
    if (connection.kind !== 'connected') {
      become(state)
      return
    }
    const engine = live.engine
    if (!engine) return
    if (eventsSince !== undefined && connection.eventsSince !== eventsSince) missed()
    eventsSince = connection.eventsSince
    preparing ??= prepare(engine).catch(failed)
    void preparing.then(check)
  }

  /** Before the first step: what is on the engine, and free names and ports. After a restart: what happened meanwhile. */
  async function prepare(engine: Engine): Promise<void> {
    if (state.ledger?.host === engine.endpoint.host) {
      const unknownSince = firstBeginning(state.run, kept?.touched ?? outside.now())
      for (const event of await replayed(engine, unknownSince, ending.signal)) await remember(engine, event)
    } else {
      const fresh = await freshStart(lesson, engine, outside, ending.signal)
      steps = bound(fresh.values)
      become({ ...state, ...fresh })
    }
    await layFiles()
    if (lesson.setup) become({ ...state, setUp: { kind: 'working' } })
    await setUpLesson(lesson, state.values, engine, ending.signal)
    await takeStock()
    become({ ...state, setUp: undefined })
    apply({ kind: 'begin', upTo: journal.latest(0) })
  }

  /** Once the names are known, or when files are wanted without an engine. */
  function layFiles(): Promise<void> {
    laid ??= layPractice(lesson, state.values, outside.practice)
    return laid
  }

  /** The engine has gone while we asked, or would not build: with the next connection, or on request, we ask again. */
  function failed(problem: unknown): void {
    preparing = undefined
    const why = problem instanceof Error ? problem.message : String(problem)
    become({ ...state, setUp: live.engine && { kind: 'failed', problem: why } })
  }

  function missed(): void {
    const watched = watchedSteps(state.run)
    if (watched.some((index) => steps[index]?.needsEvents)) apply({ kind: 'missed-events' })
  }

  async function happened(event: EngineEvent): Promise<void> {
    const { engine } = live
    if (!engine) return
    journal.add(event)
    prober.happened(event)
    void check()
    if (await remember(engine, event)) void check()
  }

  /** Writes down what is gone later: the event, and how a new container was made. */
  async function remember(engine: Engine, event: EngineEvent): Promise<boolean> {
    journal.add(event)
    if (event.type !== 'container' || !(event.action === 'create' || event.action === 'start')) return false
    const document = await engine.inspectContainer(event.id, ending.signal).catch(() => undefined)
    if (!document) return false
    journal.note(document)
    if (state.ledger) become({ ...state, ledger: thingsOf(document, own()).reduce(entered, state.ledger) })
    return true
  }

  function own(): Own {
    return { lesson: lesson.id, variables: lesson.variables, values: state.values }
  }

  async function takeStock(): Promise<void> {
    const present = live.engine && (await thingsOn(live.engine, ending.signal).catch(() => undefined))
    if (present && state.ledger) become({ ...state, ledger: enteredByName(state.ledger, present, own()) })
  }

  async function look(): Promise<void> {
    const watched = watchedSteps(state.run)
    for (const index of watched) await lookAt(index)
    // A step that is met makes way for the next one, which may be done already.
    if (watchedSteps(state.run).join() === watched.join()) return
    await takeStock()
    void check()
  }

  async function lookAt(index: number): Promise<void> {
    const step = steps[index]
    const since = state.run.steps[index]?.since
    if (!step || (since === undefined && !step.offline)) return
    if (!live.engine && step.offline) await layFiles()
    // The events first: what happens while we read makes us look again, and counts for the step that comes next.
    const upTo = journal.latest(0)
    const told = toldOf(state, index, journal, commandsAfter)
    const seen = await lookAtStep(step, live.engine, told, { ...outside, askInside: prober.ask }, ending.signal)
    const { connection } = live.snapshot
    const engine = connection.kind === 'connected' && !step.offline ? connection.about.version : undefined
    if (!seen) return
    const { reading, evaluation, mistakes } = seen
    outside.looked?.(step, reading)
    apply({ kind: 'evaluated', index, evaluation, mistakes, proof: { at: outside.now(), engine }, upTo })
  }
}
