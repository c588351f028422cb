import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { effortOf, type Measured, minutesFor } from '../estimate.ts'
import type { Lesson } from '../lesson.ts'
import { inStructure, type LessonRule } from './lesson-rule.ts'

/** `minutes` says what the lesson takes by what there is to read, to type, to answer and to wait for. */
export const honestMinutes: LessonRule = function* (checked) {
  const { lesson } = checked
  const estimate = minutesOf(lesson)
  if (Math.abs(lesson.minutes - estimate) <= Math.max(2, estimate * tolerance)) return
  yield inStructure(checked, ['minutes'], {
    en: `By what is in it, the lesson takes about ${estimate} minutes.`,
    ko: `내용으로 보면 이 레슨은 약 ${estimate}분이 걸립니다.`,
  })
}

const tolerance = 0.2

/** By the lesson's files, and what the proof has measured. */
export function minutesOf(lesson: Lesson): number {
  return minutesFor(effortOf(lesson, { running: runningIn(lesson), typedIn: typingOf(lesson) }))
}

const durations = z.record(z.string(), z.record(z.string(), z.number()))

/** `durations.json` beside the lessons, which `npm run lessons -- measure` writes. A pack may do without. */
function runningIn({ folder, id }: Lesson): Measured['running'] {
  const file = join(dirname(folder), 'durations.json')
  if (!existsSync(file)) return {}
  return durations.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.[id] ?? {}
}

/** Lines that were there before are not typed again. */
function typingOf({ folder, practice, steps }: Lesson): Measured['typedIn'] {
  const edits = steps.flatMap((step) => (step.do ?? []).flatMap((deed) => ('edit' in deed ? [deed] : [])))
  const lines = (path: string | undefined) => {
    const file = path === undefined ? undefined : join(folder, 'files', path)
    return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  }
  return (edit) => {
    const before = edits.slice(0, edits.indexOf(edit)).findLast((one) => one.edit === edit.edit)?.becomes
    const known = lines(before ?? (practice && join(practice, edit.edit)))
    return lines(edit.becomes)
      .filter((line) => !known.includes(line))
      .join('\n').length
  }
}
