import { rules } from 'drydock-dockerfile'
import { expect, test } from 'vitest'
import { root } from '../../dev/root.ts'
import { lessonAboutRule, lessons } from '../../src/lessons/lesson-about-rule.ts'
import { readCourse } from '../../src/lessons/pack.ts'

const course = await readCourse(`${root}/lessons`)

test.each(lessons)('there is the step $place', ({ place: [id, step] }) => {
  const lesson = course.find((read) => read.lesson?.id === id)?.lesson
  expect(lesson?.steps.map((one) => one.id)).toContain(step)
})

test('a lesson is about rules that there are, each in one place', () => {
  const known = rules.map(({ id }) => id)
  const named = lessons.flatMap((one) => one.rules)
  expect(named.filter((rule) => !known.includes(rule))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
})

test('a rule leads to its step, and what no lesson is about leads nowhere', () => {
  expect(lessonAboutRule('MaintainerDeprecated')).toEqual(['instructions', 'label'])
  expect(lessonAboutRule('UnterminatedHeredoc')).toBeUndefined()
})
