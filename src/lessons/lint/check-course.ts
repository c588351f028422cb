import type { ReadLesson } from '../pack.ts'
import type { Problem } from '../problem.ts'
import { definedVariables } from './defined-variables.ts'
import { honestMinutes } from './honest-minutes.ts'
import type { Checked, LessonRule } from './lesson-rule.ts'
import { noErrata } from './no-errata.ts'
import { noParticles } from './no-particles.ts'
import { pictures } from './pictures.ts'
import { prerequisites } from './prerequisites.ts'
import { sameCallouts } from './same-callouts.ts'
import { sameSteps } from './same-steps.ts'
import { saneCommands } from './sane-commands.ts'
import { viewLinks } from './view-links.ts'
import { wordsForNames } from './words-for-names.ts'

const rules: readonly LessonRule[] = [
  sameSteps,
  sameCallouts,
  wordsForNames,
  definedVariables,
  saneCommands,
  pictures,
  noErrata,
  noParticles,
  viewLinks,
  honestMinutes,
]

/** All that is wrong in the files of a course, by file and line. */
export function checkCourse(course: readonly ReadLesson[]): readonly Problem[] {
  const checked = course.flatMap(({ lesson, source }): Checked[] => (lesson && source ? [{ lesson, source }] : []))
  const problems = [
    ...course.flatMap((read) => read.problems),
    ...checked.flatMap((one) => rules.flatMap((rule) => [...rule(one)])),
    ...prerequisites(checked),
  ]
  return problems.toSorted((left, right) => left.file.localeCompare(right.file) || left.line - right.line)
}
