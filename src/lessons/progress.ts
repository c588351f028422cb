import * as z from 'zod/mini'
import type { Ledger } from './ledger.ts'
import type { Lesson } from './lesson.ts'
import { newRun, type Run } from './run.ts'
import type { SetUp } from './set-up.ts'
import { thingKinds } from './thing.ts'
import { type Values, writtenValues } from './variables.ts'

const things = z.array(z.strictObject({ kind: z.enum(thingKinds), id: z.string(), name: z.string() }))
const step = z.strictObject({
  status: z.enum(['met', 'skipped', 'open']),
  at: z.optional(z.number()),
  engine: z.optional(z.string()),
  since: z.optional(z.number()),
  hints: z.optional(z.number()),
})
const lessonProgress = z.strictObject({
  version: z.number(),
  /** The id of the step on the page. */
  shown: z.string(),
  steps: z.record(z.string(), step),
  values: z.record(z.string(), z.string()),
  ledger: z.optional(z.strictObject({ host: z.string(), baseline: things, made: things })),
  /** When somebody last worked on it. */
  touched: z.number(),
})
/** How often a step has been done again, and when last. */
const review = z.strictObject({ stage: z.int().check(z.gte(0)), at: z.number() })
const progressFile = z.strictObject({
  format: z.literal(1),
  lessons: z.record(z.string(), lessonProgress),
  /** By lesson and step: `first-run/run`. */
  reviews: z.optional(z.record(z.string(), review)),
})

/** What is kept of the lessons over a restart, on this machine. */
export type Progress = z.infer<typeof progressFile>
export type LessonProgress = z.infer<typeof lessonProgress>

export const noProgress: Progress = { format: 1, lessons: {} }

/** What was kept, if it is of a form that we know; else nothing. */
export function progressFrom(kept: unknown): Progress {
  return progressFile.safeParse(kept).data ?? noProgress
}

export interface RunState {
  readonly run: Run
  readonly values: Values
  /** Undefined while no engine has been seen. */
  readonly ledger: Ledger | undefined
  /** Undefined once all is there, and before anything is asked for. */
  readonly setUp?: SetUp | undefined
}

/** The progress with the run of a lesson in it. @param now in milliseconds since 1970 */
export function withLesson(progress: Progress, lesson: Lesson, state: RunState, now: number): Progress {
  return { ...progress, lessons: { ...progress.lessons, [lesson.id]: progressOf(lesson, state, now) } }
}

/** The run that was kept. Steps that a newer version of the lesson does not have are dropped, new ones are open. */
export function resumed(lesson: Lesson, kept: LessonProgress): Run {
  const run = newRun(lesson.steps.map(({ id }) => id))
  // Steps of an earlier version asked for something else: nothing of it counts.
  if (kept.version !== lesson.version) return run
  const steps = run.steps.map((fresh) => {
    const was = kept.steps[fresh.id]
    if (!was) return fresh
    const proof = was.at === undefined ? undefined : { at: was.at, engine: was.engine }
    return { ...fresh, status: was.status, proof, since: was.since, hints: was.hints ?? 0 }
  })
  const shown = Math.max(
    0,
    steps.findIndex(({ id }) => id === kept.shown),
  )
  return { shown, steps }
}

/** The run as it was kept, or a new one. Until an engine is there, the words stand as their author wrote them. */
export function begunState(lesson: Lesson, kept: LessonProgress | undefined): RunState {
  if (kept) return { run: resumed(lesson, kept), values: kept.values, ledger: kept.ledger }
  return { run: newRun(lesson.steps.map(({ id }) => id)), values: writtenValues(lesson.variables), ledger: undefined }
}

/** How many steps of a lesson are done; skipped ones are not. */
export function stepsMet(lesson: Lesson, progress: Progress): number {
  const kept = progress.lessons[lesson.id]
  if (kept?.version !== lesson.version) return 0
  return lesson.steps.filter(({ id }) => kept.steps[id]?.status === 'met').length
}

function progressOf(lesson: Lesson, { run, values, ledger }: RunState, now: number): LessonProgress {
  return {
    version: lesson.version,
    shown: run.steps[run.shown]?.id ?? '',
    steps: Object.fromEntries(
      run.steps.map(({ id, status, proof, since, hints }) => [
        id,
        { status, at: proof?.at, engine: proof?.engine, since, hints },
      ]),
    ),
    values,
    ledger: ledger && { host: ledger.host, baseline: [...ledger.baseline], made: [...ledger.made] },
    touched: now,
  }
}
