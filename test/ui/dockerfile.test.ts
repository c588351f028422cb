import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  describeInWorkbench,
  hover,
  openFile,
  openWorkbench,
  picture,
  visibleText,
  type Workbench,
  webview,
} from './workbench.ts'

const languages = [
  {
    locale: 'en',
    says: 'Runs a command during the build',
    fix: 'Replace with a `LABEL`',
    why: 'Why',
    all: 'All about it',
    learn: 'Learn it in a lesson',
  },
  {
    locale: 'ko',
    says: '빌드하는 동안 명령을 실행',
    fix: '`LABEL`로 바꾸기',
    why: '이유',
    all: '전체 설명',
    learn: '레슨에서 배우기',
  },
] as const

/** A page of Markdown, ready to read. */
const preview = (page: Page) => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')

/** However busy the machine is. */
const patiently = { timeout: 30_000 }

for (const { locale, says, fix, why, all, learn } of languages) {
  describeInWorkbench(`a Dockerfile in the editor (${locale})`, () => {
    let workbench: Workbench
    beforeAll(async () => {
      workbench = await openWorkbench({ locale, theme: 'dark' })
    })
    afterAll(() => workbench.close())

    test('a hover explains RUN', async () => {
      const editor = await openFile(workbench.page, 'Dockerfile')
      const contents = await hover(workbench.page, editor, 'RUN')
      // VS Code shows `Loading...` while the answer takes its time.
      await expect.poll(() => contents.textContent(), patiently).toContain(says)
      await picture(workbench.page, `hover-${locale}`)
    })

    test('mistakes are marked, and a quick fix mends one', async () => {
      const { page } = workbench
      const editor = await openFile(page, 'Dockerfile.mistakes')
      await editor.locator('.squiggly-error').first().waitFor()
      await picture(page, `mistakes-${locale}`)

      const offer = page.locator('.action-widget .monaco-list-row', { hasText: fix }).first()
      while (!(await offer.isVisible())) {
        // On a busy machine VS Code gives up on an answer that takes its time.
        await page.keyboard.press('Escape')
        await editor
          .locator('.view-line', { hasText: 'MAINTAINER' })
          .locator('span span')
          .first()
          .click({ force: true })
        await page.keyboard.press('Control+.')
        await offer.waitFor({ timeout: 5000 }).catch(() => {})
      }
      await picture(page, `quick-fix-${locale}`)
      await page.keyboard.press('Enter')
      await expect.poll(() => visibleText(editor), patiently).toContain('LABEL org.opencontainers.image.authors="Kim')
    })

    test('the settings of the folder count at once, and those of a configuration file before them', async () => {
      const { page, folder } = workbench
      const editor = await openFile(page, 'Dockerfile.mistakes')
      const marks = () => editor.locator('.squiggly-info').count()
      await expect.poll(marks, patiently).toBeGreaterThan(0)
      mkdirSync(join(folder, '.vscode'))
      writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "drydock.rules": { "FromAsCasing": "off" } }')
      await expect.poll(marks, patiently).toBe(0)
      writeFileSync(join(folder, '.drydock.yaml'), 'rules:\n  FromAsCasing: on\n')
      await expect.poll(marks, patiently).toBeGreaterThan(0)
    })

    test('a finding leads to the page of its rule and a hover to that of its instruction, ready to read', async () => {
      const { page } = workbench
      const editor = await openFile(page, 'Dockerfile.mistakes')
      const contents = await hover(page, editor, 'ENV')
      await contents.locator('a.code-link', { hasText: 'LegacyKeyValueFormat' }).click()
      await preview(page).locator('h2', { hasText: why }).waitFor()
      expect(await preview(page).locator('h1').textContent()).toBe('LegacyKeyValueFormat')
      await picture(page, `page-${locale}`)

      // With the pointer: a page keeps the keys to itself.
      await page.locator('.tab', { hasText: 'Dockerfile.mistakes' }).click()
      await hover(page, editor, 'ENV')
      await page.locator('.monaco-hover:not(.hidden) a', { hasText: all }).first().click()
      await preview(page).locator('h1', { hasText: 'ENV' }).waitFor()

      await page.locator('.tab', { hasText: 'Dockerfile.mistakes' }).click()
      await hover(page, editor, 'ENV')
      await page.locator('.monaco-hover:not(.hidden) a', { hasText: learn }).first().click()
      await webview(page, 'tab')
        .getByRole('heading', { name: /^ENV: / })
        .waitFor()
      await picture(page, `hover-to-lesson-${locale}`)
    })
  })
}
