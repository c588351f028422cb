import { expect, test } from 'vitest'
import { root } from '../../dev/root.ts'
import { flagNamed, instructionNamed } from '../../server/src/knowledge/index.ts'
import { lessonLinks, lessonsAboutTopics } from '../../src/lessons/lesson-about-topic.ts'
import { readCourse } from '../../src/lessons/pack.ts'

const course = await readCourse(`${root}/lessons`)

test.each(Object.entries(lessonsAboutTopics))('%s is taught in the step %j', (_, [id, step]) => {
  const lesson = course.find((read) => read.lesson?.id === id)?.lesson
  expect(lesson?.steps.map((one) => one.id)).toContain(step)
})

test('a topic is an instruction, an option, or one of those that hover tells apart', () => {
  const unknown = Object.keys(lessonsAboutTopics).filter((topic) => {
    const [keyword = '', flag] = topic.split(' ')
    if (['image', 'stage', 'form', '.dockerignore'].includes(topic)) return false
    return flag === undefined ? !instructionNamed(keyword) : !flagNamed(keyword, flag)
  })
  expect(unknown).toEqual([])
})

test('a link names the command with lesson and step', () => {
  expect(decodeURIComponent(lessonLinks()['ADD'] ?? '')).toBe('command:drydock.lessons.start?["context","add-copy"]')
})
