import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startBrowser } from '../../editor/browser.ts'
import { startEditor } from '../../editor/editor.ts'
import { root } from '../../root.ts'

/** VS Code in a browser with a fresh profile and the sample folder. */
export interface OpenEditor {
  readonly page: Page
  close(): Promise<void>
}

/** @param extensions the folder that Drydock is installed in */
export async function openEditor(
  extensions: string,
  environment: Readonly<Record<string, string>>,
): Promise<OpenEditor> {
  const own = mkdtempSync(join(tmpdir(), 'drydock-bench-'))
  const folder = join(own, 'project')
  cpSync(join(root, 'samples'), folder, { recursive: true })
  const place = { userData: join(own, 'data'), extensions, locale: 'en' } as const
  const editor = await startEditor({ ...place, environment, log: console.error })
  const browser = await startBrowser({ width: 1280, height: 800, log: console.error })
  const close = async () => {
    await browser.stop()
    await editor.stop()
    rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage())
    await page.goto(editor.url({ folder }))
    await page.locator(activityBarIcon).waitFor({ timeout: 60_000 })
    return { page, close }
  } catch (problem) {
    await close()
    throw problem
  }
}

/** Runs a command of the editor by its whole title. */
export async function command(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first()
  // While it is still starting, the editor may overlook the key or close the palette again.
  for (let tries = 1; !(await row.isVisible()); tries += 1) {
    await page.keyboard.press('F1')
    const filled = page.locator('.quick-input-widget input').fill(`>${title}`, { timeout: 2000 })
    await filled
      .then(() => row.waitFor({ timeout: 5000 }))
      .catch((problem: unknown) => {
        if (tries === 10) throw problem
      })
  }
  await page.keyboard.press('Enter')
}

/** Drydock's icon in the activity bar. */
export const activityBarIcon = '.activitybar .action-item a[aria-label^="Drydock"]'
