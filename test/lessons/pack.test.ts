import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkCourse } from '../../src/lessons/lint/check-course.ts'
import { readCheckedLesson, readCourse } from '../../src/lessons/pack.ts'
import { courseWith } from './lesson-folder.ts'

type Changes = Parameters<typeof courseWith>[0]

test('a good lesson has no problems', async () => {
  expect(await problems()).toEqual([])
  const [read] = await readCourse(courseWith())
  expect(read?.lesson).toMatchObject({ id: 'tiny', narration: { en: { title: 'Tiny' }, ko: { title: '작은 레슨' } } })
})

test('a lesson that is known to be good reads the same, though its prose is read later', async () => {
  const [read] = await readCourse(courseWith())
  expect(await readCheckedLesson(read?.folder ?? '')).toEqual(read?.lesson)
})

describe('a problem of lesson.yaml says file and line', () => {
  test.each<[string, readonly [string, string], number, string]>([
    ['what is missing', ['minutes: 3\n', ''], 1, '`minutes`: It is missing.'],
    ['an unknown item', ['minutes: 3', 'minuts: 5\nminutes: 3'], 5, '`minuts`: Nothing is called `minuts` here.'],
    ['a wrong type', ['minutes: 3', 'minutes: five'], 5, '`minutes`: It has to be of type `number`.'],
    [
      'an unknown check',
      ['container.state:', 'container.sate:'],
      16,
      'Nothing is called `container.sate` here. Did you mean `container.state`?',
    ],
    ['a check’s argument', ['is: running', 'is: runing'], 16, 'It has to be one of'],
    ['a bad step id', ['- id: run', '- id: Run It'], 12, 'It does not have the form'],
    ['what is not YAML', ['teaches: [', 'teaches: [['], 9, 'This is not YAML'],
  ])('%s', async (_, change, line, words) => {
    const found = await problems({ 'lesson.yaml': change })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ file: 'lesson.yaml', line, message: { en: expect.stringContaining(words) } })
    expect(found[0]?.message.ko).toMatch(/[가-힣]/)
  })

  test('a regular expression that is none', async () => {
    const check = ['container.state: { name: "{{name}}", is: running }', 'logs.match: { name: "{{name}}", regex: "(" }']
    const found = await problems({ 'lesson.yaml': [check[0] ?? '', check[1] ?? ''] })
    expect(found).toMatchObject([{ line: 16, message: { en: expect.stringContaining('not a regular expression') } }])
  })
})

describe('a problem of the prose says file and line', () => {
  test.each<[string, Changes, string, number, string]>([
    ['a missing language', { 'lesson.ko.md': undefined }, 'lesson.ko.md', 1, 'needs the file `lesson.ko.md`'],
    ['a missing step', { 'lesson.en.md': ['{#run}', '{#walk}'] }, 'lesson.en.md', 1, 'The step `run` has no heading'],
    ['HTML', { 'lesson.en.md': ['Run `', 'Run <br> `'] }, 'lesson.en.md', 8, 'no `html`'],
    ['an unknown variable', { 'lesson.ko.md': ['{{name}}', '{{nmae}}'] }, 'lesson.ko.md', 8, 'does not define `nmae`'],
    [
      'a command that the step lacks',
      { 'lesson.en.md': ['COMMAND 1', 'COMMAND 2'] },
      'lesson.en.md',
      6,
      'no command 2',
    ],
    [
      'an unused card',
      { 'lesson.en.md': ['> [!COMMAND', '> [!GOAL x] X\n\n> [!COMMAND'] },
      'lesson.en.md',
      6,
      '[!GOAL x]',
    ],
  ])('%s', async (_, changes, file, line, words) => {
    const found = await problems(changes)
    expect(found).toContainEqual(
      expect.objectContaining({ file, line, message: expect.objectContaining({ en: expect.stringContaining(words) }) }),
    )
  })
})

describe('the lint of lessons finds', () => {
  test.each<[string, readonly [string, string], string]>([
    ['a one-dash option', ['--name', '-name'], 'Long options have two dashes: `--name`'],
    ['an unknown option', ['--name', '--nmae'], 'Did you mean `--name`?'],
    ['an unknown command', ['docker run', 'docker rnu'], 'Did you mean `run`?'],
    ['what is no docker command', ['docker run -d', 'podman run -d'], 'begins with `docker`'],
    ['a fixed port', ['-d --name', '-d -p 8080:80 --name'], 'is a variable'],
    ['a requirement that nobody meets', ['requires: []', 'requires: [none]'], 'no lesson `none`'],
    ['a circle', ['requires: []', 'requires: [tiny]'], 'requires itself'],
    ['a variable that nobody uses', ['variables:', 'variables:\n  other: { port: 8080 }'], 'Nothing uses `{{other}}`'],
    [
      'a card without words',
      [
        '    check:',
        '    mistakes:\n      - { card: lost, when: { container.absent: { name: x } }, try: [docker ps] }\n    check:',
      ],
      '`[!MISTAKE lost]` are missing',
    ],
    [
      'a card that cannot be recognised',
      ['    check:', '    mistakes:\n      - { card: lost, try: [docker ps] }\n    check:'],
      'say `when` it shows',
    ],
  ])('%s', async (_, change, words) => {
    const found = await problems({ 'lesson.yaml': change })
    expect(found.map(({ message }) => message.en).join('\n')).toContain(words)
  })

  test('a misspelling of the notes, but not in code', async () => {
    const wrong = await problems({ 'lesson.en.md': ['Run `{{name}}`.', 'The deamon runs `{{name}}`.'] })
    expect(wrong).toMatchObject([{ file: 'lesson.en.md', line: 8, message: { en: '`deamon` is misspelt.' } }])
    expect(await problems({ 'lesson.en.md': ['Run `{{name}}`.', 'Not `docker puase {{name}}`.'] })).toEqual([])
  })

  test('a callout that only one language has', async () => {
    const found = await problems({ 'lesson.ko.md': ['> [!COMMAND 1]', '> [!DONE] 끝.'] })
    expect(found.map(({ file, message }) => `${file}: ${message.en}`)).toEqual([
      'lesson.en.md: The other language has `[!DONE]` in this step, this one has not.',
      'lesson.ko.md: The other language has `[!COMMAND 1]` in this step, this one has not.',
    ])
  })
})

async function problems(changes?: Changes) {
  const found = checkCourse(await readCourse(courseWith(changes)))
  return found.map((problem) => ({ ...problem, file: basename(problem.file) }))
}
