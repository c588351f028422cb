import AxeBuilder from '@axe-core/playwright'
import type { FrameLocator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { docker, removeContainers } from './docker.ts'
import { command, describeInWorkbenchWithEngine, openWorkbench, picture, type Workbench, webview } from './workbench.ts'

// Without a canvas the terminal can be read; the other would cover the page with news of every port.
const settings = { 'terminal.integrated.gpuAcceleration': 'off', 'remote.autoForwardPorts': false }

describeInWorkbenchWithEngine('lesson 05 in the workbench', () => {
  let workbench: Workbench | undefined
  afterEach(async () => {
    await workbench?.close()
    workbench = undefined
    await removeContainers('hellonginx', 'the-learners-own')
  })

  test('is done by clicking and typing, and cleans up after itself', async () => {
    workbench = await openWorkbench({ theme: 'dark', height: 1100, settings })
    const { page } = workbench
    await docker('run', '-d', '--name', 'the-learners-own', 'busybox', 'sleep', '600')
    await command(page, 'Drydock: Start a Lesson…')
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '05 Run and remove' }).click()
    const lesson = webview(page, 'tab')
    await heading(lesson, 'Run your first container')
    await picture(page, 'lesson-05-begins')

    await typeIt(page, lesson, 'docker run -p')
    await goal(lesson, 'hellonginx is running')
    await done(page, lesson, 'lesson-05-run')
    await next(lesson, 'Open it in the browser')

    const line = await lesson.locator('.command .mono').first().textContent()
    await (await fetch(line ?? '')).text()
    await done(page, lesson)
    await next(lesson, 'Leave with Ctrl+C')

    await interrupt(page, lesson)
    await done(page, lesson)
    await next(lesson, 'Remove it')

    await typeIt(page, lesson, 'docker rm hellonginx')
    await done(page, lesson)
    await next(lesson, 'Run it in the background')

    await lesson.getByRole('button', { name: 'Show me' }).click()
    await enter(page, 'docker run -d')
    await done(page, lesson)
    await next(lesson, 'Remove a running one')

    // In another way than the lesson says, and outside of the editor.
    await docker('rm', '-f', 'hellonginx')
    await done(page, lesson)
    await next(lesson, 'Let it clean up after itself')

    await typeIt(page, lesson, 'docker run --rm')
    await goal(lesson, 'was made with --rm')
    await interrupt(page, lesson)
    await done(page, lesson)
    await next(lesson, 'What docker run does, in order')

    await lesson.getByRole('button', { name: 'Show me' }).click()
    await lesson.getByRole('button', { name: 'Check', exact: true }).click()
    await lesson.getByText('You have finished this lesson').waitFor()
    await picture(page, 'lesson-05-finished')
    const found = await new AxeBuilder({ page }).include(['iframe.webview.ready', 'iframe#active-frame']).analyze()
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

    expect(await docker('ps', '-a', '--format', '{{.Names}}')).toBe('the-learners-own')
  })

  test('shows a mistake with its repair, and asks before it cleans up', async () => {
    workbench = await openWorkbench({ theme: 'light', height: 1100, settings })
    const { page } = workbench
    await command(page, 'Drydock: Start a Lesson…')
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '05 Run and remove' }).click()
    const lesson = webview(page, 'tab')
    await heading(lesson, 'Run your first container')
    const line = await lesson.locator('.command .mono').first().textContent()
    const port = /-p (\d+):80/.exec(line ?? '')?.[1] ?? ''

    await lesson.getByRole('button', { name: 'Type it' }).click()
    await page.locator('.xterm-rows', { hasText: 'docker run' }).waitFor()
    await page.keyboard.press('Control+U')
    await page.keyboard.type('docker run -name hellonginx nginx\n')
    const mistake = lesson.locator('.mistake', { hasText: '--name has two dashes' })
    await mistake.getByText("unknown shorthand flag: 'n' in -name").waitFor()

    await docker('run', '-d', '-p', `80:${port}`, '--name', 'hellonginx', 'nginx')
    await lesson.getByText('The two ports are swapped').waitFor()
    await lesson.getByRole('button', { name: 'Open' }).first().click()
    await lesson.getByText('look at the command in the terminal').waitFor()
    await picture(page, 'lesson-05-ports-swapped')

    await command(page, 'Drydock: Clean Up After the Lesson')
    const dialog = page.locator('.monaco-dialog-box')
    await dialog.getByText('hellonginx').first().waitFor()
    await picture(page, 'lesson-05-clean-up')
    await dialog.getByRole('button', { name: 'Remove' }).click()
    await lesson.locator('.mistake', { hasText: 'two ports' }).getByText('solved').waitFor()
    expect(await docker('ps', '-a', '--filter', 'name=hellonginx', '--quiet')).toBe('')
  })

  test('goes on where it was after the window was closed in the middle', async () => {
    workbench = await openWorkbench({ theme: 'light', height: 1100, settings })
    const { page } = workbench
    await command(page, 'Drydock: Start a Lesson…')
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '05 Run and remove' }).click()
    const lesson = webview(page, 'tab')
    await heading(lesson, 'Run your first container')
    const port = /-p (\d+):80/.exec((await lesson.locator('.command .mono').first().textContent()) ?? '')?.[1] ?? ''
    await docker('run', '-d', '-p', `${port}:80`, '--name', 'hellonginx', 'nginx')
    await done(page, lesson)
    await next(lesson, 'Open it in the browser')

    // The editor writes its store a moment later.
    await page.waitForTimeout(2000)
    await page.reload()
    await heading(lesson, 'Open it in the browser')
    await (await fetch(`http://localhost:${port}/`)).text()
    await done(page, lesson)
    await lesson.getByRole('button', { name: 'Back' }).click()
    await heading(lesson, 'Run your first container')
    await lesson.getByText('all 3 met').waitFor()
  })

  test('speaks Korean', async () => {
    workbench = await openWorkbench({ theme: 'dark', locale: 'ko', height: 1100, settings })
    const { page } = workbench
    await command(page, 'Drydock: 레슨 시작…')
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '05 첫 컨테이너' }).click()
    const lesson = webview(page, 'tab')
    await heading(lesson, '첫 컨테이너 실행하기')
    await lesson.getByRole('button', { name: '입력' }).first().click()
    await enter(page, 'docker run')
    await lesson.getByRole('button', { name: /^다음: / }).waitFor()
    await picture(page, 'lesson-05-ko')
  })
})

async function heading(lesson: FrameLocator, title: string): Promise<void> {
  await lesson.getByRole('heading', { name: title, exact: true }).waitFor()
}

/** Presses *Type it* at the step's first command, and Enter in the terminal. */
async function typeIt(page: Page, lesson: FrameLocator, line: string): Promise<void> {
  await lesson.getByRole('button', { name: 'Type it' }).first().click()
  await enter(page, line)
}

/** Waits until the line has been typed, which a terminal that has just been opened does late, and presses Enter. */
async function enter(page: Page, line: string): Promise<void> {
  await page.locator('.terminal.xterm.focus').waitFor()
  await page.locator('.xterm-rows', { hasText: line }).waitFor()
  await page.keyboard.press('Enter')
}

async function interrupt(page: Page, lesson: FrameLocator): Promise<void> {
  await lesson.getByRole('button', { name: 'To the terminal' }).click()
  await page.locator('.terminal.xterm.focus').waitFor()
  await page.keyboard.press('Control+C')
}

async function goal(lesson: FrameLocator, text: string): Promise<void> {
  await lesson.locator('.goals li', { hasText: text }).getByText('met').waitFor()
}

/** Waits until every goal of the step is met. */
async function done(page: Page, lesson: FrameLocator, name?: string): Promise<void> {
  await lesson.getByRole('button', { name: /^Next: / }).waitFor()
  if (name !== undefined) await picture(page, name)
}

async function next(lesson: FrameLocator, title: string): Promise<void> {
  await lesson.getByRole('button', { name: `Next: ${title}` }).click()
  await heading(lesson, title)
}
