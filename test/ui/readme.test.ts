import { afterAll, beforeAll, expect, test } from 'vitest'
import { docker, removeContainers } from './docker.ts'
import {
  command,
  describeInWorkbenchWithEngine,
  hover,
  openFile,
  openWorkbench,
  picture,
  sidebar,
  type Workbench,
  webview,
} from './workbench.ts'

// The pictures of the README, but for those of lessons 16 and 22 in test/ui/dockerfile-lessons.test.ts;
// `npm run pictures` puts them into its folder.
const settings = {
  'terminal.integrated.gpuAcceleration': 'off',
  'remote.autoForwardPorts': false,
  'editor.hover.above': false,
  'editor.minimap.enabled': false,
}
const languages = [
  { locale: 'en', start: 'Drydock: Start a Lesson…', lesson: '05 Run and remove', goals: 'Goals' },
  { locale: 'ko', start: 'Drydock: 레슨 시작…', lesson: '05 첫 컨테이너', goals: '목표' },
] as const

for (const { locale, start, lesson, goals } of languages) {
  describeInWorkbenchWithEngine(`the README's pictures (${locale})`, () => {
    let workbench: Workbench
    beforeAll(async () => {
      await docker('run', '-d', '--name', 'hellonginx', '-p', '127.0.0.1::80', 'nginx')
      await docker('run', '--name', 'tencounter', 'busybox', 'true')
      workbench = await openWorkbench({ locale, theme: 'dark', width: 1280, height: 860, settings })
    })
    afterAll(async () => {
      await workbench.close()
      await removeContainers('hellonginx', 'tencounter')
    })

    test('the hover, beside the containers', async () => {
      const { page } = workbench
      const view = await sidebar(page)
      await view.getByRole('row', { name: /^hellonginx,/ }).click()
      const editor = await openFile(page, 'Dockerfile')
      const contents = await hover(page, editor, 'RUN')
      expect(await contents.textContent()).toContain('CMD')
      await picture(page, `readme-overview-${locale}`)
      await picture(page, `readme-hover-${locale}`, page.locator('.editor-group-container').first())
      await picture(page, `readme-sidebar-${locale}`, page.locator('.part.sidebar'))
    })

    test('a lesson', async () => {
      const { page } = workbench
      await command(page, 'View: Close All Editors')
      await command(page, start)
      await page.locator('.quick-input-list .monaco-list-row', { hasText: lesson }).click()
      const view = webview(page, 'tab')
      await view.getByRole('heading', { name: goals }).waitFor()
      await picture(page, `readme-lesson-${locale}`)
    })
  })
}
