import type { Lesson, Step } from './lesson.ts'
import type { Progress } from './progress.ts'

/** After so many days a step comes back: the first time, the second, and so on. */
export const reviewDays = [1, 3, 7, 16, 35] as const

/** The steps of a lesson that are due. */
export interface DueSteps {
  readonly lesson: Lesson
  readonly steps: readonly Step[]
}

/** All that is due at `now`, lesson by lesson; what was done last has come back five times and stays away. */
export function dueSteps(course: readonly Lesson[], progress: Progress, now: number): readonly DueSteps[] {
  return course.flatMap((lesson): DueSteps[] => {
    const steps = lesson.steps.filter((step) => {
      const due = dueAt(lesson, step, progress)
      return due !== undefined && due <= now
    })
    return steps.length === 0 ? [] : [{ lesson, steps }]
  })
}

/** A step that was done again. */
interface DoneAgain {
  /** IDs. */
  readonly lesson: string
  readonly step: string
  /** Whether its whole answer was looked at: then it comes back after the same time, not after a longer one. */
  readonly showed: boolean
  /** In milliseconds since 1970. */
  readonly now: number
}

/** The progress after it. */
export function reviewed(progress: Progress, { lesson, step, showed, now }: DoneAgain): Progress {
  const key = keyOf(lesson, step)
  const stage = (progress.reviews?.[key]?.stage ?? 0) + (showed ? 0 : 1)
  return { ...progress, reviews: { ...progress.reviews, [key]: { stage, at: now } } }
}

/** The lesson with nothing but the steps to do again, as open tasks: nothing of their commands is shown. */
export function reviewLesson({ lesson, steps }: DueSteps): Lesson {
  const minutes = Math.ceil((lesson.minutes * steps.length) / lesson.steps.length)
  return { ...lesson, minutes, steps: steps.map((step) => ({ ...step, fade: 'open' })) }
}

function dueAt(lesson: Lesson, step: Step, { lessons, reviews }: Progress): number | undefined {
  const kept = lessons[lesson.id]
  const met = kept?.version === lesson.version ? kept.steps[step.id] : undefined
  if (met?.status !== 'met' || met.at === undefined || !comesBack(step)) return undefined
  const { stage, at } = reviews?.[keyOf(lesson.id, step.id)] ?? { stage: 0, at: met.at }
  const days = reviewDays[stage]
  return days === undefined ? undefined : at + days * day
}

/** A question stands for itself; an act does where its lesson says so. */
function comesBack({ check, review }: Step): boolean {
  return review === true || Object.keys(check).some((kind) => kind.startsWith('quiz.'))
}

function keyOf(lesson: string, step: string): string {
  return `${lesson}/${step}`
}

const day = 24 * 60 * 60 * 1000
