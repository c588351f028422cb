import { join } from 'node:path'
import type { Locale, Text } from '../../text.ts'
import type { Lesson } from '../lesson.ts'
import type { StepNarration } from '../narration.ts'
import type { LessonSource } from '../pack.ts'
import type { Problem } from '../problem.ts'

/** A lesson that could be read, with the places of its parts. */
export interface Checked {
  readonly lesson: Lesson
  readonly source: LessonSource
}

/** One thing that must hold of every lesson. */
export type LessonRule = (checked: Checked) => Iterable<Problem>

/** A problem in `lesson.yaml`, at that path. */
export function inStructure({ source }: Checked, path: readonly PropertyKey[], message: Text): Problem {
  return { file: source.file, line: source.lineOf(path), message }
}

/** A problem in the prose of one language. */
export function inNarration({ lesson }: Checked, locale: Locale, line: number, message: Text): Problem {
  return { file: join(lesson.folder, `lesson.${locale}.md`), line, message }
}

export const locales: readonly Locale[] = ['en', 'ko']

/** The prose of a step, where there is any. */
export function wordsOf({ lesson }: Checked, locale: Locale, step: string): StepNarration | undefined {
  return lesson.narration[locale].steps.find(({ id }) => id === step)
}
