import AxeBuilder from '@axe-core/playwright'
import { afterEach, expect, test } from 'vitest'
import { type LessonWalk, openForLesson, startLesson } from './do-lesson.ts'
import { docker, removeContainers } from './docker.ts'
import { command, describeInWorkbenchWithEngine, picture, type Workbench } from './workbench.ts'

describeInWorkbenchWithEngine('lesson 05 in the workbench', () => {
  let workbench: Workbench | undefined
  afterEach(async () => {
    await workbench?.close()
    workbench = undefined
    await removeContainers('hellonginx', 'the-learners-own')
  })

  test('is done by clicking and typing, and cleans up after itself', async () => {
    workbench = await openForLesson({ theme: 'dark' })
    const { page } = workbench
    await docker('run', '-d', '--name', 'the-learners-own', 'busybox', 'sleep', '600')
    const walk = await startLesson(workbench, '05', 'en')
    await walk.picture('lesson-05-begins')
    await walk.doStep('run')
    await walk.goal('hellonginx is running')
    await walk.picture('lesson-05-run')
    for (const step of ['open', 'ctrl-c', 'rm', 'detached']) {
      await walk.next()
      await walk.doStep(step)
    }
    await walk.next()

    // In another way than the lesson says, and outside of the editor.
    await docker('rm', '-f', 'hellonginx')
    await walk.done()
    await walk.next()
    await walk.toTheEnd()
    await walk.view.getByText('You have finished this lesson').waitFor()
    await walk.picture('lesson-05-finished')
    const found = await new AxeBuilder({ page }).include(['iframe.webview.ready', 'iframe#active-frame']).analyze()
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

    expect(await docker('ps', '-a', '--format', '{{.Names}}')).toBe('the-learners-own')
  })

  test('shows a mistake with its repair, and asks before it cleans up', async () => {
    workbench = await openForLesson()
    const { page } = workbench
    const walk = await startLesson(workbench, '05', 'en')
    const lesson = walk.view
    const port = await publishedPort(walk)

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
    workbench = await openForLesson()
    const { page } = workbench
    const walk = await startLesson(workbench, '05', 'en')
    const lesson = walk.view
    const port = await publishedPort(walk)
    await docker('run', '-d', '-p', `${port}:80`, '--name', 'hellonginx', 'nginx')
    await walk.done()
    await walk.next()

    // The editor writes its store a moment later.
    await page.waitForTimeout(2000)
    await page.reload()
    await lesson.getByRole('heading', { name: 'Open it in the browser', exact: true }).waitFor()
    await (await fetch(`http://localhost:${port}/`)).text()
    await walk.done()
    await lesson.getByRole('button', { name: 'Back' }).click()
    await lesson.getByRole('heading', { name: 'Run your first container', exact: true }).waitFor()
    await lesson.getByText('all 3 met').waitFor()
  })

  test('is done in Korean, from the first step to the last', async () => {
    workbench = await openForLesson({ theme: 'dark', locale: 'ko' })
    const walk = await startLesson(workbench, '05', 'ko')
    await walk.toTheEnd(async ({ id }) => walk.picture(`lesson-05-ko-${id}`))
    await walk.view.getByText('레슨을 마쳤습니다').waitFor()
    expect(await docker('ps', '-a', '--filter', 'ancestor=nginx', '--quiet')).toBe('')
  })
})

/** The port that the step on the page publishes: the first that is free on this machine. */
async function publishedPort({ view }: LessonWalk): Promise<string> {
  const line = (await view.locator('.command .mono', { hasText: 'docker run' }).first().textContent()) ?? ''
  return /-p (\d+):80/.exec(line)?.[1] ?? ''
}
