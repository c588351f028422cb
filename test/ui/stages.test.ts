import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command, describeInWorkbench, openFile, openWorkbench, picture, type Workbench, webview } from './workbench.ts'

const dockerfile = `# syntax=docker/dockerfile:1
ARG NODE=22
FROM node:\${NODE}-slim AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci

FROM deps AS build
COPY . .
RUN --mount=type=cache,target=/root/.npm npm run build

FROM build AS test
RUN npm test

FROM nginx:1.27 AS web
COPY --from=build /app/dist /usr/share/nginx/html
COPY --from=deps /app/LICENSES /usr/share/licenses
EXPOSE 80
`

const looks = [
  {
    locale: 'en',
    theme: 'dark',
    width: 1500,
    title: 'Drydock: Show Stages',
    heading: '4 stages, 1 goes into the image',
  },
  { locale: 'ko', theme: 'light', width: 900, title: 'Drydock: 스테이지 그림 보기', heading: '스테이지 4개 중 1개가' },
  { locale: 'en', theme: 'hc', width: 1500, title: 'Drydock: Show Stages', heading: '4 stages, 1 goes into the image' },
] as const

for (const { locale, theme, width, title, heading } of looks) {
  describeInWorkbench(`the picture of the stages (${locale}, ${theme}, ${width} pixels)`, () => {
    let workbench: Workbench
    beforeAll(async () => {
      workbench = await openWorkbench({ locale, theme, width, height: 1000 })
      writeFileSync(join(workbench.folder, 'Dockerfile.shop'), dockerfile)
    })
    afterAll(() => workbench.close())

    test('stands beside the file, follows it, and leads to its lines', async () => {
      const { page } = workbench
      await openFile(page, 'Dockerfile.shop')
      const view = webview(page, 'tab')
      const drawn = view.locator('h1', { hasText: heading })
      while (!(await drawn.isVisible())) {
        // The language server may not be up yet; then the command finds nothing to show.
        await command(page, title)
        await drawn.waitFor({ timeout: 5000 }).catch(() => {})
      }
      await picture(page, `stages-${locale}-${theme}`)
      expect(await problemsOfAccess(page)).toEqual([])

      await view.locator('button.stage', { hasText: 'web' }).focus()
      await page.keyboard.press('Enter')
      // The line of `FROM nginx:1.27`, with the keyboard there.
      await page.getByText(/^Ln 15, Col 1$/).waitFor()
      await page.locator('.monaco-editor.focused[data-uri$="/Dockerfile.shop"]').waitFor()
      // Put in as a whole: typed, the last Enter may take a word that is suggested.
      await page.keyboard.insertText('FROM deps AS lint\nRUN npm run lint\n')
      await view.locator('button.stage', { hasText: 'npm run lint' }).waitFor()
      await view.locator('select').selectOption('3')
      await expect.poll(() => view.locator('button.stage.off').count()).toBe(3)
      await picture(page, `stages-edited-${locale}-${theme}`)
    })
  })
}

async function problemsOfAccess(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .include(['iframe.webview.ready', 'iframe#active-frame'])
    .disableRules(['page-has-heading-one', 'landmark-one-main', 'region'])
    .analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
