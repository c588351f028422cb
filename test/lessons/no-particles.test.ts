import { expect, test } from 'vitest'
import { checkCourse } from '../../src/lessons/lint/check-course.ts'
import { readCourse } from '../../src/lessons/pack.ts'
import { courseWith } from './lesson-folder.ts'

const ko = async (words: string) => {
  const course = courseWith({ 'lesson.ko.md': ['`{{name}}` 컨테이너를 실행합니다.', words] })
  return checkCourse(await readCourse(course)).map(({ line, message }) => `${line}: ${message.en}`)
}
const wrong = [expect.stringContaining('8: The particle behind `{{name}}` is wrong')]

test('a Korean particle is not right for every name', async () => {
  expect(await ko('`{{name}}`을 실행합니다.')).toEqual(wrong)
  expect(await ko('`docker run {{name}}`로 실행합니다.')).toEqual(wrong)
  expect(await ko('{{name}}이라는 컨테이너입니다.')).toEqual(wrong)
})

test('a word between them takes the particle', async () => {
  expect(await ko('`{{name}}` 컨테이너를 실행합니다.')).toEqual([])
  expect(await ko('이름은 `{{name}}`입니다.')).toEqual([])
})

test('an image that is not built here always ends the same', async () => {
  const course = courseWith({
    'lesson.yaml': ['{ container: web }', '{ image: nginx }'],
    'lesson.ko.md': ['`{{name}}` 컨테이너를', '`{{name}}`를'],
  })
  expect(checkCourse(await readCourse(course))).toEqual([])
})
