import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const goodLesson = {
  'lesson.yaml': `format: 1
id: tiny
number: 1
version: 1
minutes: 3
level: beginner
requires: []
teaches: [container.run]
variables:
  name: { container: web }
steps:
  - id: run
    do:
      - run: docker run -d --name {{name}} nginx
    check:
      container.state: { name: "{{name}}", is: running }
`,
  'lesson.en.md':
    '---\ntitle: Tiny\nsummary: A tiny lesson.\n---\n\n## Run {#run}\n\nRun `{{name}}`.\n\n> [!COMMAND 1]\n',
  'lesson.ko.md':
    '---\ntitle: 작은 레슨\nsummary: 작은 레슨입니다.\n---\n\n## 실행 {#run}\n\n`{{name}}` 컨테이너를 실행합니다.\n\n> [!COMMAND 1]\n',
}

/** The folder of a course with that lesson, until the test is over. Changes replace text in its files. */
export function courseWith(
  changes: Readonly<Record<string, readonly [from: string, to: string] | undefined>> = {},
): string {
  const course = mkdtempSync(join(tmpdir(), 'drydock-course-'))
  onTestFinished(() => rmSync(course, { recursive: true, force: true }))
  const folder = join(course, '01-tiny')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(goodLesson)) {
    const change = changes[name]
    if (name in changes && !change) continue
    if (change && !text.includes(change[0])) throw new Error(`${name} does not hold ${change[0]}`)
    writeFileSync(join(folder, name), change ? text.replace(change[0], change[1]) : text)
  }
  return course
}
