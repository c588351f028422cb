import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { root } from '../../dev/root.ts'
import { lessonFile } from '../../src/lessons/lesson.ts'
import { checkCourse } from '../../src/lessons/lint/check-course.ts'
import { readCourse } from '../../src/lessons/pack.ts'

const course = await readCourse(`${root}/lessons`)

// It reads forty thousand words in each language.
test('the course has no problems', { timeout: 60_000 }, () => {
  expect(course).not.toEqual([])
  expect(checkCourse(course)).toEqual([])
})

test('the JSON schema that VS Code offers is the one of the code (renew it with vitest -u)', async () => {
  const schema = z.toJSONSchema(lessonFile, { io: 'input' })
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`${root}/lessons/lesson.schema.json`)
})
