import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docker, removeContainers } from './docker.ts'
import {
  command,
  describeInWorkbenchWithEngine,
  openFile,
  openWorkbench,
  picture,
  sidebar,
  type Workbench,
} from './workbench.ts'

describeInWorkbenchWithEngine('a folder that is not trusted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-untrusted-'))
  let workbench: Workbench
  let view: FrameLocator
  beforeAll(async () => {
    mkdirSync(join(folder, '.vscode'))
    const settings = { 'drydock.engine.host': 'unix:///nowhere/docker.sock', 'drydock.language': 'ko' }
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings))
    writeFileSync(join(folder, 'Dockerfile'), 'FROM alpine:3.22\nRUN echo hello\nCOPPY . .\n')
    await removeContainers('hellonginx')
    workbench = await openWorkbench({ folder, theme: 'dark', isUntrusted: true })
    view = await sidebar(workbench.page)
  })
  afterAll(async () => {
    await removeContainers('hellonginx')
    await workbench.close()
    rmSync(folder, { recursive: true })
  })

  test('does not decide which engine is looked at; all else works', async () => {
    const { page } = workbench
    await docker('run', '-d', '--name', 'hellonginx', 'nginx')
    // The language is no matter of trust.
    await view.getByRole('button', { name: 'hellonginx 중지' }).first().waitFor()
    await openFile(page, 'Dockerfile')
    await page.locator('.squiggly-error').first().waitFor()
    await picture(page, 'untrusted')
  })

  test('decides it once it is trusted', async () => {
    const { page } = workbench
    await command(page, 'Workspaces: Manage Workspace Trust')
    await page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click()
    await sidebar(page)
    await view.getByText('/nowhere/docker.sock').first().waitFor()
    await picture(page, 'untrusted-then-trusted')
    expect(await view.getByRole('row', { name: /^hellonginx,/ }).count()).toBe(0)
  })
})
