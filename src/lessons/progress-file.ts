import * as z from 'zod/mini'
import type { Lesson } from './lesson.ts'
import { type LessonProgress, type Progress, progressFrom } from './progress.ts'
import { writtenValues } from './variables.ts'

/** The progress as a file to take elsewhere: what was done and when. What is on this machine's engine stays out of it. */
export function exported(progress: Progress, now: number): string {
  const lessons = Object.entries(progress.lessons).map(([id, kept]) => {
    const steps = Object.entries(kept.steps).map(([step, { status, at, engine }]) => [step, { status, at, engine }])
    return [id, { version: kept.version, shown: kept.shown, steps: Object.fromEntries(steps), touched: kept.touched }]
  })
  const file = { drydock: 'progress', at: new Date(now).toISOString(), format: 1, lessons: Object.fromEntries(lessons) }
  return `${JSON.stringify({ ...file, reviews: progress.reviews }, undefined, 2)}\n`
}

/**
 * The progress with that of a file in it. Nothing that was done is taken back: of two, the one with more done stays.
 * Undefined where the file is none of ours.
 */
export function imported(progress: Progress, text: string, course: readonly Lesson[]): Progress | undefined {
  const given = read(text, course)
  if (!given) return undefined
  const lessons = Object.entries(given.lessons).map(([id, theirs]) => [id, joined(progress.lessons[id], theirs)])
  const reviews = Object.entries({ ...given.reviews, ...progress.reviews }).map(([key, mine]) => {
    const theirs = given.reviews?.[key]
    return [key, theirs && theirs.at > mine.at ? theirs : mine]
  })
  return {
    ...progress,
    lessons: { ...progress.lessons, ...Object.fromEntries(lessons) },
    reviews: Object.fromEntries(reviews),
  }
}

function joined(mine: LessonProgress | undefined, theirs: LessonProgress): LessonProgress {
  if (!mine || mine.version < theirs.version) return theirs
  if (mine.version > theirs.version) return mine
  const steps = Object.entries({ ...theirs.steps, ...mine.steps }).map(([id, step]) => {
    const other = theirs.steps[id]
    return [id, step.status !== 'met' && other?.status === 'met' ? other : step]
  })
  return { ...mine, steps: Object.fromEntries(steps), touched: Math.max(mine.touched, theirs.touched) }
}

const step = z.object({
  status: z.enum(['met', 'skipped', 'open']),
  at: z.optional(z.number()),
  engine: z.optional(z.string()),
})
const exportedFile = z.object({
  drydock: z.literal('progress'),
  format: z.literal(1),
  lessons: z.record(
    z.string(),
    z.object({
      version: z.number(),
      shown: z.string(),
      steps: z.record(z.string(), step),
      touched: z.number(),
    }),
  ),
  reviews: z.optional(z.unknown()),
})

function read(text: string, course: readonly Lesson[]): Progress | undefined {
  const { data } = exportedFile.safeParse(jsonOrNothing(text))
  if (!data) return undefined
  const lessons = Object.entries(data.lessons).map(([id, lesson]) => {
    const known = course.find((one) => one.id === id)
    return [id, { ...lesson, values: known ? writtenValues(known.variables) : {} }]
  })
  return progressFrom({ format: 1, lessons: Object.fromEntries(lessons), reviews: data.reviews })
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
