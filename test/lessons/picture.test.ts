import { expect, test } from 'vitest'
import { lessonPage } from '../../src/lessons/lesson-page.ts'
import { lifecyclePicture } from '../../src/lessons/lifecycle-picture.ts'
import { checkCourse } from '../../src/lessons/lint/check-course.ts'
import { readCourse } from '../../src/lessons/pack.ts'
import { newRun } from '../../src/lessons/run.ts'
import { arrowLine, cell, linesIn } from '../../src/lessons/view/picture-layout.ts'
import { courseWith } from './lesson-folder.ts'

const drawn = `  name: { container: web }
pictures:
  parts:
    width: 20
    height: 4
    boxes: [{ id: cli, at: [0, 0, 8, 4] }, { id: engine, at: [12, 0, 8, 4], look: tinted }]
    arrows: [{ id: api, from: cli, to: engine }]
`
const callout = (change = '') =>
  `> [!COMMAND 1]\n\n> [!PICTURE parts] The CLI asks the engine.\n> - \`cli\`: docker\n> - \`engine\`: {{name}}\n> - \`api\`: HTTP${change}\n`
const structure = ['  name: { container: web }\n', drawn] as const
const placed = (change?: string) => ['> [!COMMAND 1]\n', callout(change)] as const

test('a picture has its words in each language, with variables filled in', async () => {
  const course = courseWith({ 'lesson.yaml': structure, 'lesson.en.md': placed(), 'lesson.ko.md': placed() })
  const [read] = await readCourse(course)
  expect(checkCourse(await readCourse(course))).toEqual([])
  if (!read?.lesson) throw new Error('no lesson')
  const state = { run: newRun(['run']), values: { name: 'web-2' }, ledger: undefined }
  const connection = { kind: 'idle' } as const
  const page = lessonPage({
    lesson: read.lesson,
    state,
    connection,
    events: [],
    containers: [],
    locale: 'ko',
    shell: 'bash',
    system: 'linux',
  })
  expect(page?.prose.at(-1)).toEqual({
    kind: 'picture',
    width: 20,
    height: 4,
    alternative: 'The CLI asks the engine.',
    boxes: [
      { at: [0, 0, 8, 4], look: 'plain', text: 'docker' },
      { at: [12, 0, 8, 4], look: 'tinted', text: 'web-2' },
    ],
    arrows: [{ from: [0, 0, 8, 4], to: [12, 0, 8, 4], dashed: false, both: false, text: 'HTTP' }],
  })
})

test.each([
  [
    'a picture that is nowhere drawn',
    { 'lesson.en.md': ['> [!COMMAND 1]\n', '> [!COMMAND 1]\n\n> [!PICTURE x] X.\n'] },
    'does not draw `x`',
  ],
  ['a picture that is nowhere placed', { 'lesson.yaml': structure }, 'does not place the picture `parts`'],
  [
    'a part without words',
    {
      'lesson.yaml': structure,
      'lesson.en.md': ['> [!COMMAND 1]\n', '> [!COMMAND 1]\n\n> [!PICTURE parts] X.\n'],
      'lesson.ko.md': placed(),
    },
    'no words for `cli`',
  ],
  [
    'words without a part',
    { 'lesson.yaml': structure, 'lesson.en.md': placed('\n> - `disk`: Disk'), 'lesson.ko.md': placed() },
    'has no `disk`',
  ],
  [
    'no alternative',
    {
      'lesson.yaml': structure,
      'lesson.en.md': ['> [!COMMAND 1]\n', callout().replace(' The CLI asks the engine.', '')],
      'lesson.ko.md': placed(),
    },
    'in a sentence what it shows',
  ],
  [
    'an arrow that leads nowhere',
    {
      'lesson.yaml': ['  name: { container: web }\n', drawn.replace('to: engine', 'to: disk')],
      'lesson.en.md': placed(),
      'lesson.ko.md': placed(),
    },
    'no box `disk`',
  ],
] as const)('the lint sees %s', async (_, changes, words) => {
  const problems = checkCourse(await readCourse(courseWith(changes)))
  expect(problems.map(({ message }) => message.en).join('\n')).toContain(words)
})

test('an arrow goes level or upright between boxes that lie side by side or one above the other', () => {
  expect(arrowLine([0, 0, 8, 4], [12, 1, 8, 2])).toEqual({ x1: 8 * cell, y1: 2 * cell, x2: 12 * cell, y2: 2 * cell })
  expect(arrowLine([12, 0, 8, 4], [0, 0, 8, 4])).toMatchObject({ x1: 12 * cell, x2: 8 * cell })
  expect(arrowLine([0, 0, 8, 2], [2, 5, 8, 2])).toEqual({ x1: 5 * cell, y1: 2 * cell, x2: 5 * cell, y2: 5 * cell })
  expect(arrowLine([0, 5, 8, 2], [0, 0, 8, 2])).toMatchObject({ y1: 5 * cell, y2: 2 * cell })
})

test('words are broken into lines at blanks', () => {
  expect(linesIn('Docker Engine', 100)).toEqual(['Docker Engine'])
  expect(linesIn('Docker Engine', 60)).toEqual(['Docker', 'Engine'])
  expect(linesIn('컨테이너 엔진', 70)).toEqual(['컨테이너', '엔진'])
})

test('the life of a container shows where it is and which commands lead on', () => {
  const picture = lifecyclePicture('web', 'paused', 'en')
  expect(picture.alternative).toBe('The life of web. Now: Paused.')
  expect(picture.boxes.filter(({ look }) => look === 'tinted').map(({ text }) => text)).toEqual(['Paused'])
  expect(picture.arrows.map(({ text }) => text)).toEqual(['start', 'pause / unpause', 'stop, kill / start', 'rm'])
  expect(lifecyclePicture('web', undefined, 'ko').alternative).toBe('web의 라이프사이클. 지금: 아직 만들지 않음.')
})
