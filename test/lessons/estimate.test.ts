import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../dev/root.ts'
import { type Effort, effortOf, minutesFor } from '../../src/lessons/estimate.ts'
import { checkCourse } from '../../src/lessons/lint/check-course.ts'
import { minutesOf } from '../../src/lessons/lint/honest-minutes.ts'
import { readCourse, readLesson } from '../../src/lessons/pack.ts'
import { courseWith } from './lesson-folder.ts'

const nothing: Effort = { words: 0, typed: 0, deeds: 0, questions: 0, found: 0, steps: 0, running: 0 }
const notMeasured = { running: {}, typedIn: () => 0 }

describe('the minutes of a lesson', () => {
  test('are reading, typing, looking, thinking, going on and waiting', () => {
    expect(minutesFor({ ...nothing, words: 1750 })).toBe(10)
    expect(minutesFor({ ...nothing, typed: 1290 })).toBe(10)
    expect(minutesFor({ ...nothing, deeds: 60 })).toBe(10)
    expect(minutesFor({ ...nothing, questions: 30 })).toBe(10)
    expect(minutesFor({ ...nothing, found: 10 })).toBe(10)
    expect(minutesFor({ ...nothing, steps: 60 })).toBe(10)
    expect(minutesFor({ ...nothing, running: 600 })).toBe(10)
    expect(minutesFor({ words: 350, typed: 258, deeds: 12, questions: 6, found: 1, steps: 12, running: 120 })).toBe(13)
  })

  test('are three at least', () => {
    expect(minutesFor(nothing)).toBe(3)
  })

  test('count prose and what its parts mean, but no hints and cards', async () => {
    const words = 'Run `{{name}}` now, please.\n\n- one two\n\n> [!HINT nudge] three four five\n\n> [!DONE] six'
    const [read] = await readCourse(courseWith({ 'lesson.en.md': ['Run `{{name}}`.', words] }))
    // Its title, "Run", is a word as well.
    expect(read?.lesson && effortOf(read.lesson, notMeasured).words).toBe(1 + 4 + 2 + 1)
  })

  test('count commands by their letters, and questions beside other checks', async () => {
    const { lesson } = await readLesson(`${root}/lessons/17-context`)
    if (!lesson) throw new Error('Lesson 17 could not be read.')
    const none = { ...lesson, steps: lesson.steps.filter(({ id }) => id === 'copy-all') }
    expect(effortOf(none, notMeasured)).toMatchObject({
      typed: 'docker run --rm {{shop}}'.length,
      deeds: 1,
      questions: 1,
    })
  })

  test('count what is new in a file, and how long commands ran', async () => {
    const course = courseWith()
    cpSync(join(root, 'lessons', '17-context'), join(course, '17-context'), { recursive: true })
    const { lesson } = await readLesson(join(course, '17-context'))
    if (!lesson) throw new Error('Lesson 17 could not be read.')
    const before = minutesOf(lesson)
    writeFileSync(join(course, 'durations.json'), JSON.stringify({ context: { dot: 300 } }))
    expect(minutesOf(lesson)).toBe(before + 5)
  })

  test('are checked against those that the lesson says', async () => {
    const found = checkCourse(await readCourse(courseWith({ 'lesson.yaml': ['minutes: 3', 'minutes: 12'] })))
    expect(found).toMatchObject([{ line: 5, message: { en: 'By what is in it, the lesson takes about 3 minutes.' } }])
  })
})
