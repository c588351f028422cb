import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { localFile } from '../../src/lessons/checks/check-kind.ts'
import { practiceIn } from '../../src/lessons/practice.ts'

test('the learner’s folder gets its first files, and keeps what the learner has written', async () => {
  const folder = folderOfTest()
  writeFileSync(join(folder, 'mine.txt'), 'mine')
  await practiceIn(folder).lay({ 'mine.txt': 'theirs', 'deep/new.txt': 'new' })
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine')
  expect(readFileSync(join(folder, 'deep/new.txt'), 'utf8')).toBe('new')
})

test('a file reads as it stands in the editor, saved or not', async () => {
  const folder = folderOfTest()
  writeFileSync(join(folder, 'a.txt'), 'saved')
  expect(await practiceIn(folder).read('a.txt')).toBe('saved')
  expect(await practiceIn(folder).read('none.txt')).toBeNull()
  const unsaved = (path: string) => (path === join(folder, 'a.txt') ? 'typed' : undefined)
  expect(await practiceIn(folder, unsaved).read('a.txt')).toBe('typed')
})

test('a lesson names files below its folder alone', () => {
  for (const file of ['Dockerfile', '.dockerignore', 'docker/Dockerfile'])
    expect(localFile.safeParse(file).success).toBe(true)
  for (const file of ['../secret', '/etc/passwd', 'a/../../b', 'C:\\x', ''])
    expect(localFile.safeParse(file).success).toBe(false)
})

function folderOfTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-practice-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
