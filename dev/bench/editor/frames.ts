import { setTimeout as pause } from 'node:timers/promises'
import type { FrameLocator, Page } from 'playwright-core'
import { output } from '../../command.ts'
import type { PrivateEngine } from '../../engine/private-engine.ts'
import { activityBarIcon } from './open-editor.ts'

/** How evenly a page is drawn: the time from one frame to the next, in milliseconds. */
export interface Frames {
  readonly count: number
  readonly median: number
  readonly slowest5Percent: number
  readonly worst: number
}

/** The frames of the tab of a log: at rest, and while so many lines come in at once. */
export async function measureFrames(
  page: Page,
  own: PrivateEngine,
  lineCount: number,
): Promise<{ readonly rest: Frames; readonly flood: Frames; readonly seconds: number }> {
  const docker = (...args: readonly string[]) => output('docker', args, own)
  const script = `until [ -e /go ]; do sleep 0.1; done; yes '${line}' | head -n ${lineCount}; echo ${last}; sleep 1000`
  await docker('run', '--detach', '--name', 'flood', 'busybox', 'sh', '-c', script)
  try {
    await page.locator(activityBarIcon).click()
    const sidebar = page.frameLocator(`${ours}[src*="purpose=webviewView"]`).frameLocator('iframe#active-frame')
    await sidebar.getByRole('row', { name: /^flood,/ }).hover()
    await sidebar.getByRole('button', { name: 'Logs of flood' }).click()
    const tab = page.frameLocator(`${ours}:not([src*="purpose=webviewView"])`).frameLocator('iframe#active-frame')
    await tab.getByRole('log').waitFor()
    await pause(2000)
    const rest = await framesOf(tab, () => pause(3000))
    let seconds = 0
    const flood = await framesOf(tab, async () => {
      const begun = performance.now()
      await docker('exec', 'flood', 'touch', '/go')
      await tab.getByText(last, { exact: true }).waitFor({ timeout: 120_000 })
      seconds = (performance.now() - begun) / 1000
    })
    return { rest, flood, seconds }
  } finally {
    await docker('rm', '--force', 'flood')
  }
}

const line = '2026-11-22T05:00:00Z GET /index.html 200 612 "Mozilla/5.0" a line of a log as they are'
const last = 'this is the last line'
const ours = 'iframe.webview.ready[src*="extensionId=drydock.drydock"]'

/** The frames that a page draws while something goes on. */
async function framesOf(view: FrameLocator, work: () => Promise<unknown>): Promise<Frames> {
  const page = view.locator('html')
  await page.evaluate((root) => {
    const gaps: number[] = []
    let before = performance.now()
    const look = (now: number) => {
      gaps.push(now - before)
      before = now
      root.dataset['gaps'] = root.dataset['stop'] === 'yes' ? JSON.stringify(gaps.slice(1)) : ''
      if (root.dataset['stop'] !== 'yes') requestAnimationFrame(look)
    }
    root.dataset['stop'] = 'no'
    requestAnimationFrame(look)
  })
  await work()
  await page.evaluate((root) => {
    root.dataset['stop'] = 'yes'
  })
  await pause(500)
  const gaps: readonly number[] = JSON.parse(await page.evaluate((root) => root.dataset['gaps'] || '[]'))
  const sorted = gaps.toSorted((left, right) => left - right)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { count: gaps.length, median: at(0.5), slowest5Percent: at(0.95), worst: at(1) }
}
