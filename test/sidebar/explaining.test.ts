import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../dev/root.ts'
import { lessonAboutOption } from '../../src/run/explaining.ts'
import { optionNames } from '../../src/run/protocol.ts'
import { topicNames } from '../../src/sidebar/container-protocol.ts'
import { lessonAbout } from '../../src/sidebar/explaining.ts'

const folder = join(root, 'lessons')
const lessons: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => parse(readFileSync(join(folder, name, 'lesson.yaml'), 'utf8')))
    .map(({ id, steps }) => [id, steps.map((step: { id: string }) => step.id)]),
)

it.each(topicNames)('there is a lesson about %s', (topic) => expectStep(lessonAbout(topic)))

it.each(optionNames)('there is a lesson about docker run %s', (option) => expectStep(lessonAboutOption(option)))

function expectStep([lesson, step]: readonly [lesson: string, step?: string]): void {
  const steps = lessons.get(lesson)
  expect(steps, lesson).toBeDefined()
  if (step !== undefined) expect(steps).toContain(step)
}
