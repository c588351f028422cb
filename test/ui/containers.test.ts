import AxeBuilder from '@axe-core/playwright'
import type { FrameLocator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { docker, removeContainers } from './docker.ts'
import { describeInWorkbenchWithEngine, openWorkbench, picture, sidebar, type Workbench, webview } from './workbench.ts'

describeInWorkbenchWithEngine('containers in the sidebar', () => {
  let workbench: Workbench
  let view: FrameLocator
  beforeAll(async () => {
    await removeContainers('hellonginx', 'tencounter')
    workbench = await openWorkbench({ theme: 'dark' })
    view = await sidebar(workbench.page)
  })
  afterAll(() => workbench.close())
  afterEach(() => removeContainers('hellonginx', 'tencounter'))

  const row = (name: string) => view.getByRole('row', { name: new RegExp(`^${name},`) })
  const button = (name: string) => row(name.split(' ').at(-1) ?? '').getByRole('button', { name, exact: true })
  const state = async (name: string) => docker('inspect', '--format', '{{.State.Status}}', name)

  test('a container made elsewhere appears, and its buttons do what they say', async () => {
    await docker('run', '-d', '--name', 'hellonginx', '-p', '127.0.0.1::80', 'nginx')
    await row('hellonginx').waitFor()
    await row('hellonginx').click()
    await picture(workbench.page, 'sidebar-running')

    await button('Pause hellonginx').click()
    await button('Unpause hellonginx').waitFor()
    expect(await state('hellonginx')).toBe('paused')

    await button('Unpause hellonginx').click()
    await button('Stop hellonginx').click()
    await button('Start hellonginx').waitFor()
    expect(await state('hellonginx')).toBe('exited')

    await button('Start hellonginx').click()
    await button('Restart hellonginx').click()
    await expect.poll(() => docker('inspect', '--format', '{{.State.Status}}', 'hellonginx')).toBe('running')
    await picture(workbench.page, 'sidebar-restarted')
  })

  test('removing asks first, and cancelling removes nothing', async () => {
    const { page } = workbench
    await docker('create', '--name', 'tencounter', 'busybox', 'true')
    await row('tencounter').hover()
    await button('Remove tencounter').click()
    const dialog = page.locator('.monaco-dialog-box')
    await dialog.getByText('tencounter').first().waitFor()
    await picture(page, 'remove-asks')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await state('tencounter')).toBe('created')

    await row('tencounter').hover()
    await button('Remove tencounter').click()
    await dialog.getByRole('button', { name: /Remove/ }).click()
    await row('tencounter').waitFor({ state: 'detached' })
    await expect(state('tencounter')).rejects.toThrow('No such')
  })

  test('its log opens in a tab and follows', async () => {
    const { page } = workbench
    await docker(
      'run',
      '-d',
      '--name',
      'tencounter',
      'busybox',
      'sh',
      '-c',
      'echo first; sleep 1; echo second; sleep 60',
    )
    await row('tencounter').hover()
    await button('Logs of tencounter').click()
    const log = webview(page, 'tab')
    await log.locator('.ln', { hasText: 'first' }).waitFor()
    await log.locator('.ln', { hasText: 'second' }).waitFor()
    await picture(page, 'logs')
    await docker('rm', '-f', 'tencounter')
    await log.getByText('Removed').first().waitFor()
  })

  test('nothing in it is out of reach for a screen reader', async () => {
    await docker('run', '-d', '--name', 'hellonginx', 'nginx')
    await row('hellonginx').click()
    const found = await new AxeBuilder({ page: workbench.page })
      .include(['iframe.webview.ready', 'iframe#active-frame'])
      .disableRules(['page-has-heading-one', 'landmark-one-main', 'region'])
      .analyze()
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

for (const look of [
  { name: 'light-ko', theme: 'light', locale: 'ko' },
  { name: 'hc', theme: 'hc', locale: 'en' },
  { name: 'hc-ko-narrow', theme: 'hc', locale: 'ko', width: 720 },
] as const) {
  describeInWorkbenchWithEngine(`the sidebar's look (${look.name})`, () => {
    let workbench: Workbench
    beforeAll(async () => {
      workbench = await openWorkbench(look)
    })
    afterAll(async () => {
      await workbench.close()
      await removeContainers('hellonginx', 'tencounter')
    })

    test('is there', async () => {
      await docker('run', '-d', '--name', 'hellonginx', '-p', '127.0.0.1::80', 'nginx')
      await docker('run', '--name', 'tencounter', 'busybox', 'true')
      const view = await sidebar(workbench.page)
      await view.getByRole('row', { name: /^hellonginx,/ }).click()
      await view.getByRole('row', { name: /^tencounter,/ }).waitFor()
      await picture(workbench.page, `sidebar-${look.name}`)
    })
  })
}
