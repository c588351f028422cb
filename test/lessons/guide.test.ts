import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { root } from '../../dev/root.ts'
import { checkKinds } from '../../src/lessons/checks/all.ts'
import { lessonFile } from '../../src/lessons/lesson.ts'
import { commonMistakes } from '../../src/lessons/mistake.ts'

const callouts = ['COMMAND', 'HINT', 'GOAL', 'ITEM', 'MISTAKE', 'PICTURE', 'DONE']

describe.each(['en', 'ko'])('the guide for teachers (%s)', (locale) => {
  const guide = readFileSync(`${root}/docs/${locale}/lessons.md`, 'utf8')

  test('names every kind of check', () => {
    const rows = checkKinds.map(({ name }) => name).filter((name) => !guide.includes(`\n| \`${name}\` `))
    expect(rows).toEqual([])
  })

  test('names every part of a lesson, every callout and every mistake that all lessons know', () => {
    const wanted = [
      ...Object.keys(lessonFile.shape),
      ...callouts.map((callout) => `[!${callout}`),
      ...commonMistakes.map(({ id }) => id),
    ]
    expect(wanted.filter((word) => !guide.includes(word))).toEqual([])
  })
})
