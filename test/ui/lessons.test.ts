import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FrameLocator, Page } from 'playwright-core'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { engineOfWorker } from '../engine-of-worker.ts'
import { goodLesson } from '../lessons/lesson-folder.ts'
import { docker, removeContainers } from './docker.ts'
import { doorTo } from './door.ts'
import {
  command,
  describeInWorkbenchWithEngine,
  openWorkbench,
  picture,
  sidebar,
  type Workbench,
  webview,
} from './workbench.ts'

const engine = engineOfWorker()
// Without a canvas the terminal can be read; the other would cover the page with news of every port.
const settings = { 'terminal.integrated.gpuAcceleration': 'off', 'remote.autoForwardPorts': false }

describeInWorkbenchWithEngine('lessons in the workbench', () => {
  let workbench: Workbench | undefined
  afterEach(async () => {
    await workbench?.close()
    workbench = undefined
    await removeContainers('hellonginx', 'tencounter', 'hundredcounter')
  })

  test('lesson 07 is done with the buttons of the sidebar', async () => {
    workbench = await openWorkbench({ theme: 'dark', width: 1500, height: 1100, settings })
    const { page } = workbench
    const containers = await sidebar(page)
    const lesson = await start(page, '07 ', 'Only make it: create')
    const press = async (name: string) => {
      await containers.getByRole('row', { name: new RegExp(`^${name.split(' ').at(-1)},`) }).hover()
      await containers.getByRole('button', { name, exact: true }).first().click()
    }
    // The lesson builds its own image first.
    await expect.poll(() => docker('image', 'ls', '--quiet', 'drydock/counter'), { timeout: 60_000 }).not.toBe('')
    const image = /--name tencounter (\S+)/.exec((await lesson.locator('.command .mono').first().textContent()) ?? '')
    await docker('create', '--name', 'tencounter', image?.[1] ?? '', '10')
    await next(lesson, 'Start it: start')
    await press('Start tencounter')
    await lesson.getByRole('img', { name: 'Now: Running' }).waitFor()
    await picture(page, 'lesson-07-started')
    await next(lesson, 'Watch it: start -a')
    await docker('start', '-a', 'tencounter')
    await next(lesson, 'How did it end?')
    await lesson.getByRole('textbox', { name: 'Your answer' }).fill('0')
    await lesson.getByRole('button', { name: 'Check', exact: true }).click()
    await next(lesson, 'All at once: run')
    await docker('run', '-d', '--name', 'hundredcounter', image?.[1] ?? '', '100')
    await next(lesson, 'Freeze it: pause')
    await press('Pause hundredcounter')
    await next(lesson, 'Let it go on: unpause')
    await press('Unpause hundredcounter')
    await next(lesson, 'Stop: ask first, then force')
    await press('Stop hundredcounter')
    await next(lesson, 'What docker stop does, in order')
    await lesson.getByRole('button', { name: 'Show me' }).click()
    await lesson.getByRole('button', { name: 'Check', exact: true }).click()
    await next(lesson, 'Once more: restart')
    await press('Start hundredcounter')
    await press('Restart hundredcounter')
    await next(lesson, 'Clean up: rm')
    await press('Stop hundredcounter')
    for (const name of ['tencounter', 'hundredcounter']) {
      await press(`Remove ${name}`)
      await page
        .locator('.monaco-dialog-box')
        .getByRole('button', { name: /Remove/ })
        .click()
    }
    await lesson.getByText('You have finished this lesson').waitFor()
    await picture(page, 'lesson-07-finished')
  })

  test('a lesson says that the engine is gone, and goes on when it is back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drydock-door-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const door = doorTo(join(folder, 'docker.sock'), engine.missing === undefined ? engine.dockerHost : '')
    await door.open()
    onTestFinished(() => door.shut())
    // A setting of the machine: the editor in the browser takes it from the folder, and not from the person's own.
    mkdirSync(join(folder, 'project', '.vscode'), { recursive: true })
    writeFileSync(join(folder, 'project', 'readme.md'), '')
    const file = join(folder, 'project', '.vscode', 'settings.json')
    writeFileSync(file, JSON.stringify({ 'drydock.engine.host': door.host }))
    workbench = await openWorkbench({ height: 1100, settings, folder: join(folder, 'project') })
    const { page } = workbench
    const lesson = await start(page, '05 ', 'Run your first container')
    await lesson.locator('.command .mono', { hasText: 'docker run' }).waitFor()
    const port = /-p (\d+):80/.exec((await lesson.locator('.command .mono').first().textContent()) ?? '')?.[1] ?? ''

    await door.shut()
    await lesson.getByText('No Docker Engine answers right now').waitFor()
    await picture(page, 'lesson-engine-gone')
    await docker('run', '-d', '-p', `${port}:80`, '--name', 'hellonginx', 'nginx')
    await door.open()
    await next(lesson, 'Open it in the browser')
  })

  test('where the terminal knows no docker, a card says so, and the step is met all the same', async () => {
    const bare = { 'terminal.integrated.env.linux': { PATH: programsWithoutDocker() } }
    workbench = await openWorkbench({ height: 1100, settings: { ...settings, ...bare } })
    const { page } = workbench
    const lesson = await start(page, '05 ', 'Run your first container')
    const port = /-p (\d+):80/.exec((await lesson.locator('.command .mono').first().textContent()) ?? '')?.[1] ?? ''
    await lesson.getByRole('button', { name: 'Type it' }).first().click()
    await page.locator('.xterm-rows', { hasText: 'docker run' }).waitFor()
    await page.keyboard.press('Enter')
    await lesson.getByText('Your terminal does not know').waitFor()
    await picture(page, 'lesson-no-docker')
    await docker('run', '-d', '-p', `${port}:80`, '--name', 'hellonginx', 'nginx')
    await next(lesson, 'Open it in the browser')
  })

  test('a pack in the workspace adds a lesson, and is checked by file and line', async () => {
    workbench = await openWorkbench({ height: 1000, settings })
    const { page, folder } = workbench
    const lesson = join(folder, 'lessons', '01-tiny')
    mkdirSync(lesson, { recursive: true })
    for (const [name, text] of Object.entries(goodLesson)) writeFileSync(join(lesson, name), text)
    await command(page, 'Drydock: Validate Lesson Pack')
    await page.getByText('Nothing is wrong with the lesson.').first().waitFor()
    await command(page, 'Drydock: Show the Course')
    await page.locator('.pane', { hasText: 'Course' }).locator('.monaco-list-row').first().focus()
    await page.keyboard.press('End')
    await page.locator('.monaco-list-row[aria-label*="Tiny"]').waitFor()

    writeFileSync(join(lesson, 'lesson.yaml'), goodLesson['lesson.yaml'].replace('is: running', 'is: runing'))
    await command(page, 'Drydock: Validate Lesson Pack')
    await page.locator('.markers-panel', { hasText: 'It has to be one of' }).waitFor()
    await picture(page, 'lesson-pack-problems')
  })

  test('a pack of another extension stands in the course, opens, and leads to pages of Drydock', async () => {
    const otherExtension = extensionWithLesson()
    await docker('pull', '--quiet', 'busybox')
    workbench = await openWorkbench({ height: 1100, settings, otherExtension })
    const { page } = workbench
    await command(page, 'Drydock: Show the Course')
    await page.locator('.pane', { hasText: 'Course' }).locator('.monaco-list-row').first().focus()
    await page.keyboard.press('End')
    await page.locator('.monaco-list-row[aria-label*="Tiny"]').click()
    const lesson = webview(page, 'tab')
    await heading(lesson, 'Run')
    await picture(page, 'lesson-of-another-extension')

    await lesson.getByRole('button', { name: 'its layers' }).click()
    await webview(page, 'tab')
      .getByRole('heading', { name: /busybox/ })
      .waitFor()
    await page.locator('.tab', { hasText: '01 Tiny' }).click()
    await lesson.getByRole('button', { name: 'docker run' }).click()
    await webview(page, 'tab').getByText('docker run [OPTIONS]').first().waitFor()
    await picture(page, 'lesson-leads-to-reference')
  })

  test('what is due, by an imported file of progress, is done again without its commands', async () => {
    workbench = await openWorkbench({ height: 1100, settings })
    const { page, folder } = workbench
    const threeDaysAgo = Date.now() - 3 * 24 * 60 * 60 * 1000
    const met = { status: 'met', at: threeDaysAgo }
    const firstRun = { version: 1, shown: 'flow', steps: { run: met, flow: met }, touched: threeDaysAgo }
    const file = { drydock: 'progress', format: 1, lessons: { 'first-run': firstRun } }
    writeFileSync(join(folder, 'progress.json'), JSON.stringify(file))
    await command(page, 'Drydock: Import Progress')
    const path = page.locator('.quick-input-widget input[type="text"]')
    // The palette has gone, and what asks for a file has come.
    await expect.poll(() => path.inputValue(), { timeout: 30_000 }).toMatch(/^\//)
    const added = page.getByText('The progress of the file has been added to yours.').first()
    const answer = async () => {
      // On a busy machine Enter may come before the path has been looked up, and then it opens a folder.
      if (await path.isVisible()) {
        await path.fill(join(folder, 'progress.json'))
        await page.keyboard.press('Enter')
      }
      return added.isVisible()
    }
    await expect.poll(answer, { timeout: 30_000, interval: 2000 }).toBe(true)

    await command(page, 'Drydock: Review Due Steps')
    const lesson = webview(page, 'tab')
    await heading(lesson, 'Run your first container')
    expect(await lesson.getByRole('button', { name: 'Type it' }).count()).toBe(0)
    await picture(page, 'review-begins')
    const inside = await lesson.locator('.goals').textContent()
    const port = /(\d+)/.exec(inside ?? '')?.[1] ?? ''
    await docker('run', '-d', '-p', `${port}:80`, '--name', 'hellonginx', 'nginx')
    await next(lesson, 'What docker run does, in order')
    await lesson.getByRole('button', { name: 'Show me' }).click()
    await lesson.getByRole('button', { name: 'Check', exact: true }).click()
    await lesson.getByRole('button', { name: 'Review more' }).waitFor()
    await picture(page, 'review-finished')
    await lesson.getByRole('button', { name: 'Review more' }).click()
    await page.getByText('Nothing is due for review').first().waitFor()
  })

  test('the course lists every lesson with its progress, and opens a step', async () => {
    workbench = await openWorkbench({ theme: 'light', locale: 'ko', height: 1100, settings })
    const { page } = workbench
    await command(page, 'Drydock: 강의 목록 보기')
    const row = page.locator('.monaco-list-row[aria-label^="05 첫 컨테이너 실행과 삭제"]')
    await row.waitFor()
    await picture(page, 'course-ko')
    await row.click()
    const lesson = webview(page, 'tab')
    await heading(lesson, '첫 컨테이너 실행하기')
    await page.locator('.statusbar-item', { hasText: '05 · 1/8' }).waitFor()
    await picture(page, 'course-status-ko')
    await command(page, 'Drydock: 복습할 단계 풀기')
    await page.getByText('지금 복습할 단계가 없습니다').first().waitFor()
    expect(await page.locator('.notifications-toasts').count()).toBeGreaterThan(0)
  })
})

/** The folder of an extension that adds one lesson, with links in its prose, and has no code at all. */
function extensionWithLesson(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-pack-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const manifest = { name: 'school', publisher: 'teacher', version: '1.0.0', engines: { vscode: '*' } }
  const contributes = { drydockLessons: ['./lessons'] }
  const lesson = join(folder, 'lessons', '01-tiny')
  mkdirSync(lesson, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...manifest, extensionKind: ['workspace'], contributes }),
  )
  const links =
    '\n\nLook at [its layers](drydock:layers/busybox), or read on [docker run](<drydock:reference/docker run>).'
  for (const [name, text] of Object.entries(goodLesson)) {
    writeFileSync(join(lesson, name), name.endsWith('.md') ? `${text}${links}\n` : text)
  }
  return folder
}

/** A folder with the machine's programs, but for one. */
function programsWithoutDocker(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-programs-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of readdirSync('/usr/bin').filter((one) => one !== 'docker')) {
    symlinkSync(join('/usr/bin', name), join(folder, name))
  }
  return folder
}

async function start(page: Page, number: string, title: string): Promise<FrameLocator> {
  await command(page, 'Drydock: Start a Lesson…')
  await page.locator('.quick-input-list .monaco-list-row', { hasText: number }).first().click()
  const lesson = webview(page, 'tab')
  await heading(lesson, title)
  return lesson
}

async function heading(lesson: FrameLocator, title: string): Promise<void> {
  await lesson.getByRole('heading', { name: title, exact: true }).waitFor()
}

async function next(lesson: FrameLocator, title: string): Promise<void> {
  await lesson.getByRole('button', { name: `Next: ${title}` }).click()
  await heading(lesson, title)
}
