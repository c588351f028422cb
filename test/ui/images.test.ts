import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docker, removeContainers } from './docker.ts'
import {
  describeInWorkbenchWithEngine,
  openFile,
  openWorkbench,
  picture,
  sidebar,
  visibleText,
  type Workbench,
  webview,
} from './workbench.ts'

const built = 'layers-here:1'
const dockerfile = 'Dockerfile.here'

describeInWorkbenchWithEngine('images in the sidebar', () => {
  let workbench: Workbench
  let view: FrameLocator
  beforeAll(async () => {
    await removeContainers('form-here', 'uses-it-here')
    await docker('rmi', '-f', built, 'httpd').catch(() => {})
    workbench = await openWorkbench({ theme: 'dark', height: 1000 })
    view = await sidebar(workbench.page)
  })
  afterAll(async () => {
    await removeContainers('form-here', 'uses-it-here')
    await docker('rmi', '-f', built).catch(() => {})
    await docker('volume', 'rm', '-f', 'kept-here-too').catch(() => {})
    await docker('network', 'rm', 'joined-here').catch(() => {})
    await workbench.close()
  })

  const row = (name: string) => view.getByRole('row', { name: new RegExp(`^${name},`) })
  const press = (name: string) => view.getByRole('button', { name, exact: true }).click()

  test('one is pulled by name, and stands in the list', async () => {
    await press('Pull an image…')
    await typeName(workbench.page, 'httpd')
    await row('Image httpd:latest').waitFor()
    await docker('inspect', '--type', 'image', 'httpd')
  })

  test('one that no registry has is not pulled: a card says why, and goes when it is put aside', async () => {
    const { page } = workbench
    await press('Pull an image…')
    await typeName(page, '127.0.0.1:9/no/such:image')
    await view.getByText('The engine cannot reach the registry.').waitFor()
    await picture(page, 'image-pull-failed')
    expect(await problemsOfAccess(page)).toEqual([])
    await press('Put the message about 127.0.0.1:9/no/such:image aside')
    await view.getByText('The engine cannot reach the registry.').waitFor({ state: 'detached' })
  })

  test('one that was built from an open Dockerfile shows its layers with the lines that made them', async () => {
    const { page, folder } = workbench
    await buildFrom(folder)
    await openFile(page, dockerfile)
    await row(`Image ${built}`).click()
    await view
      .getByRole('button', { name: `Layers of ${built}` })
      .last()
      .click()
    const tab = webview(page, 'tab')
    await tab.getByText('From here down:').waitFor()
    await tab.getByRole('button', { name: `${dockerfile}, line 3` }).waitFor()
    expect(await tab.locator('.layers').textContent()).toContain('Stored once, with httpd:latest')
    await picture(page, 'layers')
    expect(await problemsOfAccess(page)).toEqual([])
    await tab.getByRole('button', { name: `${dockerfile}, line 3` }).click()
    await page.locator(`.monaco-editor[data-uri$="/${dockerfile}"]`).waitFor()
  })

  test('behind its instructions stand the sizes of its layers, and after another build which came from the cache', async () => {
    const { page, folder } = workbench
    const editor = await openFile(page, dockerfile)
    await expect.poll(() => visibleText(editor), patiently).toMatch(/COPY index\.html \/srv\/here\/ ?\d+ kB/)
    await buildFrom(folder, '<h1>there</h1>\n')
    await expect.poll(() => visibleText(editor), patiently).toMatch(/here\/ ?\d+ kB, rebuilt/)
    expect(await visibleText(editor)).toMatch(/WORKDIR \/kept ?0 B, cached/)
    await picture(page, 'layer-lens')
    // Nothing has changed: the same image once more, all of it from the cache.
    await buildFrom(folder, '<h1>there</h1>\n')
    await expect.poll(() => visibleText(editor), patiently).toMatch(/here\/ ?\d+ kB, cached/)
  })

  test('one is run from a form that shows the command as it grows', async () => {
    const { page } = workbench
    await view
      .getByRole('button', { name: `Run ${built}` })
      .last()
      .click()
    const tab = webview(page, 'tab')
    await tab.getByRole('textbox', { name: 'Name' }).fill('x')
    await tab.getByText('A name has two or more letters').waitFor()
    await picture(page, 'run-form-problem')
    expect(await problemsOfAccess(page)).toEqual([])
    await tab.getByRole('textbox', { name: 'Name' }).fill('form-here')
    await tab.getByRole('button', { name: 'Add a variable' }).click()
    await tab.getByRole('textbox', { name: 'Variable' }).fill('TZ')
    await tab.getByRole('textbox', { name: 'Value' }).fill('Asia/Seoul')
    await tab.getByRole('combobox', { name: 'When it has ended' }).selectOption('unless-stopped')
    expect(await tab.locator('.runline pre').textContent()).toMatch(/-e TZ=Asia\/Seoul .*--restart unless-stopped/)
    await picture(page, 'run-form')
    expect(await problemsOfAccess(page)).toEqual([])
    await tab.getByRole('button', { name: 'Run', exact: true }).click()
    await tab.getByText('form-here runs.').waitFor()
    expect(await docker('inspect', '--format', '{{.Config.Env}}', 'form-here')).toContain('TZ=Asia/Seoul')
    await tab.getByText('There is a container called').waitFor()
    await picture(page, 'run-form-started')
  })

  test('one that a container was made from is not removed; else its removal is asked about, and done', async () => {
    const { page } = workbench
    const remove = row(`Image ${built}`).getByRole('button', { name: `Remove ${built}` })
    await row(`Image ${built}`).hover()
    expect(await remove.getAttribute('aria-disabled')).toBe('true')
    await removeContainers('form-here')
    await expect.poll(() => remove.getAttribute('aria-disabled')).toBeNull()
    await remove.click()
    const dialog = page.locator('.monaco-dialog-box')
    await dialog.getByText(`docker rmi ${built}`).waitFor()
    await picture(page, 'image-remove-asks')
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await row(`Image ${built}`).waitFor({ state: 'detached' })
    await expect(docker('inspect', '--type', 'image', built)).rejects.toThrow('No such')
  })

  test('a volume is made, is used, and is removed', async () => {
    const { page } = workbench
    await view.locator('[data-key=volumes]').click()
    await press('Create a volume…')
    await typeName(page, 'kept-here-too')
    await choice(page, 'docker volume create kept-here-too').waitFor()
    await picture(page, 'volume-options')
    await page.keyboard.press('Enter')
    await row('Volume kept-here-too').waitFor()
    await docker('create', '--name', 'uses-it-here', '-v', 'kept-here-too:/data', 'busybox')
    await view.getByRole('row', { name: 'Volume kept-here-too, used by 1' }).click()
    await picture(page, 'volumes')
    await removeContainers('uses-it-here')
    await view.getByRole('row', { name: 'Volume kept-here-too, unused' }).waitFor()
    await view.getByRole('button', { name: 'Remove kept-here-too' }).last().click()
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Remove', exact: true }).click()
    await row('Volume kept-here-too').waitFor({ state: 'detached' })
    await expect(docker('volume', 'inspect', 'kept-here-too')).rejects.toThrow(/no such/i)
  })

  test('a network is made with what is chosen for it, and takes a container in', async () => {
    const { page } = workbench
    await docker('create', '--name', 'uses-it-here', 'busybox')
    await view.locator('[data-key=networks]').click()
    await press('Create a network…')
    await typeName(page, 'joined-here')
    await choice(page, 'Internal').click()
    await choice(page, 'docker network create --internal joined-here').waitFor()
    await picture(page, 'network-options')
    await choice(page, 'Create it').click()
    await row('Network joined-here').hover()
    await press('Connect a container to joined-here')
    await choice(page, 'docker network connect joined-here uses-it-here').waitFor()
    await picture(page, 'network-connect')
    await choice(page, 'uses-it-here').click()
    await view.getByRole('row', { name: 'Network joined-here, used by 1' }).click()
    await picture(page, 'networks')
    expect(await problemsOfAccess(page)).toEqual([])
    const template = '{{json .NetworkSettings.Networks}}'
    expect(await docker('inspect', '--format', template, 'uses-it-here')).toContain('joined-here')
  })
})

for (const look of [
  { name: 'light-ko', theme: 'light', locale: 'ko' },
  { name: 'hc', theme: 'hc', locale: 'en' },
  { name: 'dark-ko-narrow', theme: 'dark', locale: 'ko', width: 720 },
] as const) {
  describeInWorkbenchWithEngine(`layers and form (${look.name})`, () => {
    let workbench: Workbench
    let view: FrameLocator
    beforeAll(async () => {
      await docker('pull', 'httpd')
      workbench = await openWorkbench({ ...look, height: 1000 })
      view = await sidebar(workbench.page)
    })
    afterAll(() => workbench.close())

    test('look finished', async () => {
      const { page } = workbench
      await view.locator('[data-key="images"]').waitFor()
      const image = view.getByRole('row', { name: /httpd:latest,/ }).first()
      await image.click()
      await image.press('ArrowDown')
      await picture(page, `image-${look.name}`)
      await view.locator('.doable .btn').nth(1).click()
      await webview(page, 'tab').locator('.layers .lyr').first().waitFor()
      await picture(page, `layers-${look.name}`)
      expect(await problemsOfAccess(page)).toEqual([])
      await view.locator('.doable .btn').first().click()
      await webview(page, 'tab').locator('.runline').waitFor()
      await picture(page, `run-form-${look.name}`)
      expect(await problemsOfAccess(page)).toEqual([])
    })
  })
}

/** A row of the list that the editor offers. */
function choice(page: Page, text: string): Locator {
  return page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first()
}

/** Types into the box that asks for a name. */
async function typeName(page: Page, name: string): Promise<void> {
  await page.locator('.quick-input-widget input').fill(name)
  await page.locator('.quick-input-message', { hasText: name }).waitFor()
  await page.keyboard.press('Enter')
}

/** However busy the machine is. */
const patiently = { timeout: 30_000 }

/** Builds an image with a Dockerfile of the open folder. */
async function buildFrom(folder: string, line = '<h1>here</h1>\n'): Promise<void> {
  const here = join(folder, 'here')
  mkdirSync(here, { recursive: true })
  writeFileSync(join(here, 'index.html'), line.repeat(1000))
  writeFileSync(join(folder, dockerfile), 'FROM httpd\nWORKDIR /kept\nCOPY index.html /srv/here/\nENV MADE=here\n')
  await docker('build', '--tag', built, '--file', join(folder, dockerfile), here)
}

async function problemsOfAccess(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .include(['iframe.webview.ready', 'iframe#active-frame'])
    .disableRules(['page-has-heading-one', 'landmark-one-main', 'region'])
    .analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
