import { basename } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { filledInlines } from '../../src/lessons/filled-prose.ts'
import { checkCourse } from '../../src/lessons/lint/check-course.ts'
import { readCourse } from '../../src/lessons/pack.ts'
import { showView } from '../../src/lessons/show-view.ts'
import { asked, forget } from '../vscode.ts'
import { courseWith } from './lesson-folder.ts'

describe('the lint of lessons', () => {
  test('names the line of a link to a page that Drydock does not have', async () => {
    expect(await problems('[x](drydock:quit/now)')).toContainEqual(
      expect.objectContaining({ file: 'lesson.en.md', line: 8, en: expect.stringContaining('`drydock:layers/…`') }),
    )
  })

  test.each([
    ['[x](<drydock:reference/docker rnu>)', 'The reference has no `docker rnu`.'],
    ['[x](drydock:findings/Dockerfile)', 'The lesson has no file `Dockerfile`.'],
    ['[x](drydock:stages/../../etc/passwd)', 'The lesson has no file `../../etc/passwd`.'],
    ['[x](drydock:layers/{{wbe}})', '`variables` does not define `wbe`.'],
  ])('%s: %s', async (link, words) => {
    expect((await problems(link)).map(({ en }) => en)).toContain(words)
  })

  test('asks for the same links in both languages', async () => {
    const found = await problems('[x](drydock:layers/{{name}})')
    expect(found).toMatchObject([
      { file: 'lesson.ko.md', en: expect.stringContaining('leads to `drydock:layers/{{name}}`') },
    ])
    expect(await problems('[x](drydock:layers/{{name}})', '[y](drydock:layers/{{name}})')).toEqual([])
  })
})

describe('a link to a page of Drydock', () => {
  beforeEach(forget)

  test('has its variables filled in', () => {
    const link = { kind: 'view', view: 'logs', of: '{{name}}', children: [{ kind: 'text', text: '{{name}}' }] } as const
    const filled = { ...link, of: 'web-2', children: [{ kind: 'text', text: 'web-2' }] }
    expect(filledInlines([link], { name: 'web-2' })).toEqual([filled])
  })

  test('runs the one command of its kind', () => {
    showView('layers', 'nginx', '/lesson')
    showView('logs', 'web', '/lesson')
    showView('reference', 'docker run', '/lesson')
    showView('stages', 'docker/Dockerfile', '/lesson')
    expect(asked.map((one) => one.with.map(String))).toEqual([
      ['drydock.open.layers', 'nginx'],
      ['drydock.open.logs', 'web'],
      ['drydock.commandReference', 'docker run'],
      ['drydock.showStages', '/lesson/docker/Dockerfile'],
    ])
  })

  test('leads to no file beside the lesson’s own', () => {
    showView('stages', '../Dockerfile', '/lesson')
    showView('findings', '../../etc/passwd', '/lesson')
    expect(asked).toEqual([])
  })
})

async function problems(english: string, korean = '') {
  const course = courseWith({
    'lesson.en.md': ['Run `{{name}}`.', `Run \`{{name}}\`. ${english}`],
    'lesson.ko.md': ['실행합니다.', `실행합니다. ${korean}`],
  })
  const found = checkCourse(await readCourse(course))
  return found.map(({ file, line, message }) => ({ file: basename(file), line, en: message.en }))
}
