import type { Evaluation, Goal } from './check.ts'
import type { Recognised } from './mistakes/common-mistake.ts'
import type { StepStatus } from './protocol.ts'

/** How far a learner is in a lesson. A value; {@link update} makes the next one. */
export interface Run {
  /** The step on the page, counted from 0. */
  readonly shown: number
  readonly steps: readonly StepRun[]
}

export interface StepRun {
  readonly id: string
  readonly status: StepStatus
  /** Events of the engine count when they are later than this, by the engine's clock. Undefined: not begun. */
  readonly since: number | undefined
  /** When it was met, and what the engine called itself then. */
  readonly proof: Proof | undefined
  readonly goals: readonly Goal[]
  /** How many hints are open. */
  readonly hints: number
  readonly cards: readonly SeenMistake[]
  readonly explains: boolean
  /** The connection broke for so long that the engine has forgotten what happened. */
  readonly missedEvents: boolean
  /** What the learner has laid out for the question of the step; undefined before the first move. */
  readonly draft: readonly string[] | undefined
  /** The same, once it has been handed in and not changed since. */
  readonly answered: readonly string[] | undefined
}

export interface Proof {
  readonly at: number
  /** The engine's version; undefined for a step that needs none. */
  readonly engine: string | undefined
}

export interface SeenMistake extends Recognised {
  readonly solved: boolean
}

export type RunEvent = Evaluated | Moved | OnStep

/** Something that goes beyond the step on the page. */
type Moved =
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  /** To the step of that id, wherever it is: prerequisites suggest, and never lock. */
  | { readonly kind: 'go'; readonly to: string }
  /** `upTo`: what happened before does not count for the step that begins. */
  | { readonly kind: 'begin'; readonly upTo: number }
  | { readonly kind: 'skip'; readonly upTo: number }

/** Something about the step on the page alone. */
type OnStep =
  | { readonly kind: 'hint' | 'explain' | 'missed-events' }
  | { readonly kind: 'restart'; readonly upTo: number }
  | { readonly kind: 'draft' | 'answer'; readonly given: readonly string[] }

/** What a check has found. `upTo`: the latest event of the engine that it could see. */
interface Evaluated {
  readonly kind: 'evaluated'
  readonly index: number
  readonly evaluation: Evaluation
  readonly mistakes: readonly Recognised[]
  readonly proof: Proof
  readonly upTo: number
}

/** A lesson that has not begun. */
export function newRun(stepIds: readonly string[]): Run {
  return { shown: 0, steps: stepIds.map(newStep) }
}

/** What comes of it. The same value where nothing changes. */
export function update(run: Run, event: RunEvent): Run {
  if (event.kind === 'evaluated') return evaluated(run, event)
  if (event.kind === 'next') return run.shown < run.steps.length - 1 ? { ...run, shown: run.shown + 1 } : run
  if (event.kind === 'go') {
    const index = run.steps.findIndex(({ id }) => id === event.to)
    return index < 0 ? run : { ...run, shown: index }
  }
  if (event.kind === 'back') return run.shown > 0 ? { ...run, shown: run.shown - 1 } : run
  if (event.kind === 'skip') {
    const skipped = withStep(run, run.shown, (step) => (step.status === 'open' ? { ...step, status: 'skipped' } : step))
    return update(begun(skipped, event.upTo), { kind: 'next' })
  }
  if (event.kind === 'begin') return begun(run, event.upTo)
  return withStep(run, run.shown, (step) => shownStep(step, event))
}

/** The steps that a check looks at now: the one on the page, and where that is done, the first that is open. */
export function watchedSteps(run: Run): readonly number[] {
  const shown = run.steps[run.shown]
  if (shown === undefined || shown.status === 'open') return [run.shown]
  const open = firstOpen(run)
  return open === undefined ? [] : [open]
}

/** Whether no step is open: each has been met or skipped. */
export function isFinished(run: Run): boolean {
  return run.steps.every(({ status }) => status !== 'open')
}

/** When the first step began, by the engine's clock; `otherwise` where that was earlier, or none has. */
export function firstBeginning({ steps }: Run, otherwise: number): number {
  return Math.min(...steps.flatMap(({ since }) => since || []), otherwise)
}

/** The first open step, undefined when all are done. */
export function firstOpen(run: Run): number | undefined {
  const index = run.steps.findIndex(({ status }) => status === 'open')
  return index < 0 ? undefined : index
}

function newStep(id: string): StepRun {
  return {
    id,
    status: 'open',
    since: undefined,
    proof: undefined,
    goals: [],
    hints: 0,
    cards: [],
    explains: false,
    missedEvents: false,
    draft: undefined,
    answered: undefined,
  }
}

function evaluated(run: Run, { index, evaluation, mistakes, proof, upTo }: Evaluated): Run {
  const after = withStep(run, index, (step) => {
    // A step is met once: what the learner does next doesn't take it back.
    if (step.status === 'met') return step
    if (!evaluation.met) return { ...step, goals: evaluation.goals, cards: cardsAfter(step.cards, mistakes) }
    const cards = step.cards.map((card) => ({ ...card, solved: true }))
    return { ...step, status: 'met', proof, goals: evaluation.goals, cards, explains: false, missedEvents: false }
  })
  return evaluation.met ? begun(after, upTo) : after
}

function shownStep(step: StepRun, event: OnStep): StepRun {
  switch (event.kind) {
    case 'hint':
      return { ...step, hints: step.hints + 1 }
    case 'explain':
      return { ...step, explains: true }
    case 'missed-events':
      return step.status === 'open' ? { ...step, missedEvents: true } : step
    case 'restart':
      return { ...newStep(step.id), since: event.upTo }
    case 'draft':
      return { ...step, draft: event.given, answered: undefined }
    case 'answer':
      return { ...step, draft: event.given, answered: event.given }
  }
}

/** The first open step begins, unless it has begun before. */
function begun(run: Run, upTo: number): Run {
  const open = firstOpen(run)
  if (open === undefined) return run
  return withStep(run, open, (step) => (step.since === undefined ? { ...step, since: upTo } : step))
}

/** Mistakes that are no longer there are solved; the newest three stay on the page. */
function cardsAfter(before: readonly SeenMistake[], now: readonly Recognised[]): readonly SeenMistake[] {
  const gone = before.filter(({ id }) => now.every((one) => one.id !== id)).map((card) => ({ ...card, solved: true }))
  const present = now.map((one) => ({ ...one, at: before.find(isSame(one))?.at ?? one.at, solved: false }))
  return [...gone, ...present].slice(-3)
}

function isSame(one: Recognised): (card: SeenMistake) => boolean {
  return (card) => card.id === one.id && !card.solved && card.error === one.error
}

function withStep(run: Run, index: number, change: (step: StepRun) => StepRun): Run {
  return { ...run, steps: run.steps.map((step, place) => (place === index ? change(step) : step)) }
}
