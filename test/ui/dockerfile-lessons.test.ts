import type { Page } from 'playwright-core'
import { afterEach, expect, test, vi } from 'vitest'
import { openForLesson, startLesson } from './do-lesson.ts'
import { docker, removeContainers } from './docker.ts'
import { quickFix } from './quick-fix.ts'
import { command, describeInWorkbenchWithEngine, picture, visibleText, type Workbench } from './workbench.ts'

const patiently = { timeout: 30_000 }
// A whole lesson takes longer than other tests, and on a busy machine three times as long.
vi.setConfig({ testTimeout: 300_000 })

describeInWorkbenchWithEngine('lessons about Dockerfiles in the workbench', () => {
  let workbench: Workbench | undefined
  afterEach(async () => {
    await workbench?.close()
    workbench = undefined
    await removeContainers('study', 'hello-study')
    await docker('volume', 'rm', '-f', 'study-data')
    for (const repository of ['docker-study-app', 'my/shop']) {
      const names = await docker('image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', repository)
      if (names !== '') await docker('rmi', '-f', ...names.split('\n'))
    }
  })

  test('lesson 16: a finding is mended by its fix, the image is built and run, and all of it is cleaned up', async () => {
    workbench = await openForLesson({ width: 1500 })
    const { page } = workbench
    const walk = await startLesson(workbench, '16', 'en')
    await walk.picture('lesson-16-begins')
    await walk.view.getByRole('button', { name: 'Open the file' }).click()
    await walk.does({ edit: 'Dockerfile', becomes: 'shell-form/Dockerfile' })
    await walk.goal('brings app.sh into the image')
    await walk.view.locator('.mistake', { hasText: 'CMD without a list' }).waitFor()
    await walk.picture('lesson-16-finding')
    await quickFix(page, '16-build/Dockerfile', 'CMD', 'Write it as a JSON array')
    await page.keyboard.press('Control+S')
    await walk.done()
    await walk.next()

    await walk.toTheEnd(async ({ id }) => {
      if (id === 'version-tag') {
        await lens(page, '16-build', 'rebuilt')
        await picture(page, 'readme-build-en', page.locator('.part.editor'))
      }
      if (id === 'cache') await lens(page, '16-build', 'cached')
      await walk.picture(`lesson-16-${id}`)
    })
    await walk.view.getByText('You have finished this lesson').waitFor()
    await command(page, 'Drydock: Clean Up After the Lesson')
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Remove' }).click()
    await expect.poll(() => docker('image', 'ls', '--quiet', 'docker-study-app'), patiently).toBe('')
    expect(await docker('ps', '-a', '--quiet', '--filter', 'name=study')).toBe('')
  })

  test('lesson 22: two stages, a misspelt one mended by its fix, a cached layer and four gaps, in Korean', async () => {
    workbench = await openForLesson({ theme: 'dark', locale: 'ko', width: 1500 })
    const { page } = workbench
    const walk = await startLesson(workbench, '22', 'ko')
    await walk.picture('lesson-22-begins')
    await walk.doStep('one-stage')
    await walk.next()
    await walk.doStep('name')
    await walk.next()

    await walk.does({ edit: 'Dockerfile', becomes: 'misspelt/Dockerfile' })
    await walk.view.locator('.mistake', { hasText: '그런 이름의 스테이지가 없습니다' }).waitFor()
    await walk.picture('lesson-22-misspelt')
    await quickFix(page, '22-multi-stage/Dockerfile', 'bulder', 'builder')
    await page.keyboard.press('Control+S')
    for (const deed of (walk.lesson.steps[2]?.do ?? []).slice(1)) await walk.does(deed)
    await walk.done()
    await walk.next()

    await walk.toTheEnd(async ({ id }) => {
      if (id === 'cache') {
        await lens(page, '22-multi-stage', '캐시')
        await picture(page, 'readme-build-ko', page.locator('.part.editor'))
      }
      await walk.picture(`lesson-22-${id}`)
    })
    await walk.view.getByText('레슨을 마쳤습니다').waitFor()
    await walk.view.getByRole('button', { name: '이 파일의 그림' }).click()
    await expect.poll(() => headings(page), patiently).toContain('스테이지 2개 중 1개가 이미지에 들어갑니다')
    await walk.picture('lesson-22-stages')
  })
})

/** Brings the lesson's Dockerfile to the front, and waits until the word stands behind a line. */
async function lens(page: Page, lesson: string, word: string): Promise<void> {
  await page.locator('.tab[data-resource-name="Dockerfile"]').click()
  const editor = page.locator(`.monaco-editor[data-uri$="/${lesson}/Dockerfile"]`)
  await expect.poll(() => visibleText(editor), patiently).toContain(word)
}

/** The first headings of all pages that are open. */
async function headings(page: Page): Promise<readonly string[]> {
  const inFrames = await Promise.all(page.frames().map((frame) => frame.locator('h1').allTextContents()))
  return inFrames.flat()
}
