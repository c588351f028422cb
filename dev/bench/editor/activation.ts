import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { median } from '../median.ts'
import { activityBarIcon, command, openEditor } from './open-editor.ts'

/** What the start of the extension takes, in milliseconds, as the editor itself measures it. */
export interface Activation {
  /** To read and compile its code. */
  readonly load: number
  /** Until `activate` has returned. */
  readonly activate: number
}

/** Opens the editor so many times, each time with a fresh profile, and reads its page about the start. */
export async function measureActivation(
  extensions: string,
  environment: Readonly<Record<string, string>>,
  rounds: number,
): Promise<Activation> {
  const all: Activation[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { page, close } = await openEditor(extensions, environment)
    try {
      await page.locator(activityBarIcon).click()
      await page.locator(`iframe.webview.ready[src*="extensionId=${extensionId}"]`).waitFor()
      all.push(await activationIn(page))
    } finally {
      await close()
    }
  }
  return { load: median(all.map(({ load }) => load)), activate: median(all.map(({ activate }) => activate)) }
}

const extensionId = 'drydock.drydock'

/** Looks it up in `Developer: Startup Performance`, whose tables name each extension that has started. */
async function activationIn(page: Page): Promise<Activation> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await command(page, 'Developer: Startup Performance')
  const editor = page.locator('.monaco-editor[data-uri^="perf:"]')
  await editor.locator('.view-line').first().click()
  for (let tries = 0; tries < 60; tries += 1) {
    // The editor draws only the lines in sight; the clipboard has them all.
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+C')
    const text = await page.evaluate(() => navigator.clipboard.readText())
    const row = text.split('\n').find((line) => line.includes(extensionId) && line.includes('|'))
    // Extension, Eager, Load Code, Call Activate, Finish Activate, Event, By
    const [, , , load = '', activate = ''] = row?.split('|').map((cell) => cell.trim()) ?? []
    if (row !== undefined) return { load: Number(load), activate: Number(activate) }
    // The page is written once all has calmed down.
    await pause(1000)
  }
  throw new Error(`The editor says nothing of the start of ${extensionId}.`)
}
