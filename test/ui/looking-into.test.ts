import type { FrameLocator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { lessonSettings } from './do-lesson.ts'
import { docker, removeContainers } from './docker.ts'
import { describeInWorkbenchWithEngine, openWorkbench, picture, sidebar, type Workbench } from './workbench.ts'

describeInWorkbenchWithEngine('what can be done to containers beside their lifecycle', () => {
  let workbench: Workbench
  let view: FrameLocator
  beforeAll(async () => {
    await removeContainers('hellonginx', 'tencounter')
    workbench = await openWorkbench({ theme: 'dark', settings: lessonSettings })
    view = await sidebar(workbench.page)
  })
  afterAll(() => workbench.close())
  afterEach(() => removeContainers('hellonginx', 'tencounter'))

  const row = (name: string) => view.getByRole('row', { name: new RegExp(`^${name},`) })
  const more = (name: string) => row(name).getByRole('button', { name: `More about ${name}`, exact: true })
  const state = async (name: string) => docker('inspect', '--format', '{{.State.Status}}', name)

  test('it is renamed with F2, inspected without its secrets, and looked into', async () => {
    const { page } = workbench
    await docker('run', '-d', '--name', 'hellonginx', '-e', 'PASSWORD=correct-horse', 'nginx')
    await row('hellonginx').click()
    await view.locator('.meter', { hasText: /CPU\s*\d/ }).waitFor()
    await view.getByRole('button', { name: 'Inside and outside', exact: true }).click()
    await view.locator('.inside td', { hasText: 'nginx: master' }).waitFor()
    await view.getByRole('button', { name: /^Changed files/ }).click()
    await view.locator('.changes li').first().waitFor()
    await picture(page, 'sidebar-looked-into')

    await more('hellonginx').click()
    await view.getByRole('menuitem', { name: /Inspect/ }).click()
    const document = page.locator('.monaco-editor[data-uri^="drydock-inspect:"]')
    await document.locator('.view-line', { hasText: '"Id"' }).waitFor()
    await document.locator('.view-line').first().click()
    await page.keyboard.press('Control+F')
    await page.locator('.find-widget textarea').first().fill('PASSWORD=')
    const secret = document.locator('.view-line', { hasText: 'PASSWORD=' })
    await secret.waitFor()
    expect(await secret.textContent()).not.toContain('correct')
    await picture(page, 'inspect')
    await page.keyboard.press('Escape')

    await row('hellonginx').focus()
    await page.keyboard.press('F2')
    const input = page.locator('.quick-input-widget input')
    await input.waitFor()
    await input.fill('tencounter')
    await page.keyboard.press('Enter')
    await row('tencounter').waitFor()
    expect(await state('tencounter')).toBe('running')
  })

  test('several are chosen and stopped together', async () => {
    for (const name of ['hellonginx', 'tencounter']) {
      await docker('run', '-d', '--stop-timeout', '1', '--name', name, 'busybox', 'sleep', '1000')
      await row(name).click({ modifiers: ['Control'] })
    }
    await picture(workbench.page, 'sidebar-chosen')
    await view.getByRole('button', { name: 'Stop all 2', exact: true }).click()
    for (const name of ['hellonginx', 'tencounter']) {
      await expect.poll(() => state(name), { timeout: 20_000 }).toBe('exited')
    }
    await view.getByRole('button', { name: 'Choose none' }).click()
  })

  test('a shell in it opens in a terminal', async () => {
    const { page } = workbench
    await docker('run', '-d', '--name', 'tencounter', 'busybox', 'sleep', '1000')
    await more('tencounter').click()
    await view.getByRole('menuitem', { name: /Shell/ }).click()
    await page.locator('.terminal-tab, .single-terminal-tab', { hasText: 'tencounter' }).first().waitFor()
    await picture(page, 'shell')
  })

  test('what it writes is shown where it is attached to', async () => {
    const { page } = workbench
    await docker('run', '-d', '--name', 'tencounter', 'busybox', 'sh', '-c', 'while sleep 1; do echo still here; done')
    await more('tencounter').click()
    await view.getByRole('menuitem', { name: /Attach/ }).click()
    await page.locator('.xterm-rows, .xterm-accessibility-tree', { hasText: 'still here' }).first().waitFor()
    await picture(page, 'attach')
    expect(await state('tencounter')).toBe('running')
  })

  test('another engine is chosen, and the one of the docker command again', async () => {
    const { page } = workbench
    await docker('context', 'create', 'far-away', '--docker', 'host=unix:///nowhere/docker.sock')
    const choose = async (name: string) => {
      await view.getByRole('button', { name: 'Choose another engine' }).click()
      const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: name })
      await choice.waitFor()
      if (name === 'far-away') await picture(page, 'engines')
      await choice.click()
    }
    try {
      await choose('far-away')
      await view.getByRole('heading', { name: 'far-away' }).waitFor()
      await view.getByText('/nowhere/docker.sock').first().waitFor()
      await picture(page, 'engine-far-away')
      await choose('As the docker command')
      await docker('run', '-d', '--name', 'hellonginx', 'nginx')
      await row('hellonginx').waitFor()
    } finally {
      await docker('context', 'rm', 'far-away')
    }
  })
})
