import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Puts the cursor on a word of an open file and presses a quick fix there.
 * @param file the end of its path
 * @param word what the finding is about
 * @param title the fix's title, or a part of it
 */
export async function quickFix(page: Page, file: string, word: string, title: string): Promise<void> {
  const editor = page.locator(`.monaco-editor[data-uri$="/${file}"]`)
  const offer = page.locator('.action-widget .monaco-list-row', { hasText: title }).first()
  const place = editor.locator('.view-line span span', { hasText: word }).last()
  while (!(await offer.isVisible())) {
    // On a busy machine VS Code gives up on an answer that takes its time.
    await page.keyboard.press('Escape')
    await place.click({ force: true })
    await page.keyboard.press('Control+.')
    await offer.waitFor({ timeout: 5000 }).catch(() => {})
  }
  await offer.click()
  await expect.poll(() => editor.locator('.squiggly-warning').count(), { timeout: 30_000 }).toBe(0)
}
