import { expect, test } from 'vitest'
import { lessonPage } from '../../src/lessons/lesson-page.ts'
import { checkCourse } from '../../src/lessons/lint/check-course.ts'
import { readCourse } from '../../src/lessons/pack.ts'
import { newRun } from '../../src/lessons/run.ts'
import { type System, systemOf } from '../../src/lessons/system.ts'
import { courseWith } from './lesson-folder.ts'

const placed = (words: string) => ['> [!COMMAND 1]\n', `> [!COMMAND 1]\n\n${words}`] as const
const both = '> [!SYSTEM windows] Windows\n>\n> 1. Start {{name}}.\n\n> [!SYSTEM linux] Linux\n>\n> Nothing to do.\n'

test.each(['windows', 'linux'] as const)('what is for %s is unfolded there alone', async (system) => {
  expect((await foldsOn(system)).filter(({ open }) => open).map(({ title }) => title)).toEqual([
    [{ kind: 'text', text: system === 'windows' ? 'Windows' : 'Linux' }],
  ])
})

test('folded prose can be read everywhere, with variables filled in', async () => {
  expect(JSON.stringify(await foldsOn('macos'))).toContain('Start web-2.')
})

test('the lint sees a system that only one language speaks to', async () => {
  const problems = checkCourse(await readCourse(courseWith({ 'lesson.en.md': placed(both) })))
  expect(problems.map(({ message }) => message.en)).toEqual([
    'The other language has `[!SYSTEM windows]` in this step, this one has not.',
    'The other language has `[!SYSTEM linux]` in this step, this one has not.',
  ])
})

test.each<[System, string, Record<string, string>, string]>([
  ['windows', 'win32', {}, ''],
  ['windows', 'linux', { WSL_DISTRO_NAME: 'Ubuntu' }, ''],
  ['macos', 'darwin', {}, ''],
  ['codespaces', 'linux', { CODESPACES: 'true' }, ''],
  ['chromebook', 'linux', {}, '/opt/google/cros-containers'],
  ['linux', 'linux', {}, ''],
])('%s is recognised', (system, platform, environment, file) => {
  expect(systemOf(platform, environment, (path) => path === file)).toBe(system)
})

async function foldsOn(system: System) {
  const [read] = await readCourse(courseWith({ 'lesson.en.md': placed(both), 'lesson.ko.md': placed(both) }))
  if (!read?.lesson) throw new Error('no lesson')
  const state = { run: newRun(['run']), values: { name: 'web-2' }, ledger: undefined }
  const connection = { kind: 'idle' } as const
  const around = { connection, events: [], containers: [], locale: 'en', shell: 'bash' } as const
  const page = lessonPage({ lesson: read.lesson, state, ...around, system })
  return (page?.prose ?? []).flatMap((block) => (block.kind === 'fold' ? [block] : []))
}
