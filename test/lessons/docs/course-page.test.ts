import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../../dev/root.ts'
import { readCourse } from '../../../src/lessons/pack.ts'
import { coursePage } from './course-page.ts'

const course = (await readCourse(join(root, 'lessons'))).flatMap(({ lesson }) => lesson ?? [])

// `npx vitest -u` writes the pages anew.
test.each(['en', 'ko'] as const)('the page of the course in %s is up to date', async (locale) => {
  expect(course).not.toEqual([])
  await expect(coursePage(course, locale)).toMatchFileSnapshot(join(root, 'docs', locale, 'course.md'))
})
