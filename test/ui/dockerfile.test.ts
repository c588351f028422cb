import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  describeInWorkbench,
  hover,
  openFile,
  openWorkbench,
  picture,
  visibleText,
  type Workbench,
} from './workbench.ts'

const languages = [
  { locale: 'en', says: 'Runs a command during the build', fix: 'Replace with a `LABEL`' },
  { locale: 'ko', says: '빌드하는 동안 명령을 실행', fix: '`LABEL`로 바꾸기' },
] as const

for (const { locale, says, fix } of languages) {
  describeInWorkbench(`a Dockerfile in the editor (${locale})`, () => {
    let workbench: Workbench
    beforeAll(async () => {
      workbench = await openWorkbench({ locale, theme: 'dark' })
    })
    afterAll(() => workbench.close())

    test('a hover explains RUN', async () => {
      const editor = await openFile(workbench.page, 'Dockerfile')
      const contents = await hover(workbench.page, editor, 'RUN')
      expect(await contents.textContent()).toContain(says)
      await picture(workbench.page, `hover-${locale}`)
    })

    test('mistakes are marked, and a quick fix mends one', async () => {
      const { page } = workbench
      const editor = await openFile(page, 'Dockerfile.mistakes')
      await editor.locator('.squiggly-error').first().waitFor()
      await picture(page, `mistakes-${locale}`)

      await editor.locator('.view-line', { hasText: 'MAINTAINER' }).locator('span span').first().click()
      await page.keyboard.press('Control+.')
      await page.locator('.action-widget .monaco-list-row', { hasText: fix }).first().waitFor()
      await picture(page, `quick-fix-${locale}`)
      await page.keyboard.press('Enter')
      await expect.poll(() => visibleText(editor)).toContain('LABEL org.opencontainers.image.authors="Kim')
    })
  })
}
