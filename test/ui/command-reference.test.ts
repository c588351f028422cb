import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  command,
  describeInWorkbench,
  hover,
  openFile,
  openWorkbench,
  picture,
  type Workbench,
  webview,
} from './workbench.ts'

const looks = [
  {
    locale: 'en',
    theme: 'dark',
    width: 1280,
    title: 'Drydock: Command Reference',
    typed: 'publish',
    opened: 'docker run',
  },
  {
    locale: 'ko',
    theme: 'light',
    width: 760,
    title: 'Drydock: 도커 명령 찾아보기',
    typed: '익명 볼륨',
    opened: 'docker rm',
  },
  {
    locale: 'en',
    theme: 'hc',
    width: 1280,
    title: 'Drydock: Command Reference',
    typed: 'rm',
    opened: 'docker rm',
  },
] as const

const notes = '# Notes\n\n```sh\ndocker run -d --publish 8080:80 -name web nginx\ndocker puase web\n```\n'

for (const { locale, theme, width, title, typed, opened } of looks) {
  describeInWorkbench(`the command reference (${locale}, ${theme}, ${width} pixels)`, () => {
    let workbench: Workbench
    beforeAll(async () => {
      workbench = await openWorkbench({ locale, theme, width, height: 860 })
      writeFileSync(join(workbench.folder, 'notes.md'), notes)
    })
    afterAll(() => workbench.close())

    test('finds commands and shows them', async () => {
      const { page } = workbench
      await command(page, title)
      const view = webview(page, 'tab')
      await view.getByRole('heading', { level: 1 }).waitFor()
      await picture(page, `command-reference-${locale}-${theme}-all`)
      await view.getByRole('textbox').fill(typed)
      await view.locator('.name', { hasText: new RegExp(`^${opened}$`) }).waitFor()
      await picture(page, `command-reference-${locale}-${theme}-found`)
      expect(await view.getByRole('status').textContent()).toMatch(/\d/)
    })

    test('explains and marks docker lines in Markdown', async () => {
      const { page } = workbench
      const editor = await openFile(page, 'notes.md')
      await editor.locator('.squiggly-warning').first().waitFor()
      const contents = await hover(page, editor, '--publish')
      expect(await contents.textContent()).toContain('[IP:]HOST:CONTAINER')
      await picture(page, `command-lines-${locale}-${theme}`)
    })
  })
}
