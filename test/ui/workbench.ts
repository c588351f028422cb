import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { describe, inject } from 'vitest'
import { type Browser, startBrowser } from '../../dev/editor/browser.ts'
import { type Editor, startEditor } from '../../dev/editor/editor.ts'
import type { Settings } from '../../dev/editor/settings.ts'
import { cached, root } from '../../dev/root.ts'
import { engineOfWorker } from '../engine-of-worker.ts'
import { extensionsWith } from './extensions-with.ts'

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', hc: 'Default High Contrast' }

export interface WorkbenchOptions {
  readonly theme?: keyof typeof themes
  /** VS Code's display language: `vscode.env.language` and the manifest's strings. Its own words stay English. */
  readonly locale?: 'en' | 'ko'
  /** The folder that it opens, a copy of which the test may change. By default the samples. */
  readonly folder?: string
  readonly settings?: Settings
  /** The folder of another extension, which is there beside Drydock. */
  readonly otherExtension?: string
  /** Opens the folder in restricted mode. */
  readonly isUntrusted?: boolean
  /** The window, in pixels; by default 1280 x 800. */
  readonly width?: number
  readonly height?: number
}

/** VS Code with the packaged extension and a fresh profile, in a browser. */
export interface Workbench {
  readonly page: Page
  /** The copy of the folder that is open in it. */
  readonly folder: string
  close(): Promise<void>
}

const extension = inject('packagedExtension')
const engine = engineOfWorker()

/** Like `describe`; where this machine can't have editor or browser, all in it is skipped and the name says why. */
export function describeInWorkbench(name: string, define: () => void): void {
  if (extension.missing === undefined) return void describe(name, define)
  describe.skip(`${name} [${extension.missing}]`, define)
}

/** The same for tests that need containers as well. */
export function describeInWorkbenchWithEngine(name: string, define: () => void): void {
  if (engine.missing === undefined) describeInWorkbench(name, define)
  else describe.skip(`${name} [${engine.missing}]`, define)
}

/** Opens one; takes about five seconds. Whoever opens it closes it. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const own = mkdtempSync(join(tmpdir(), 'drydock-workbench-'))
  const folder = join(own, 'project')
  cpSync(options.folder ?? join(root, 'samples'), folder, { recursive: true })
  const installed = extension.extensions ?? ''
  const { otherExtension } = options
  const editor = await startEditor({
    userData: join(own, 'data'),
    extensions: otherExtension ? extensionsWith(installed, otherExtension, join(own, 'extensions')) : installed,
    locale: options.locale ?? 'en',
    settings: {
      ...steady,
      'workbench.colorTheme': themes[options.theme ?? 'light'],
      ...(options.isUntrusted && restricted),
      ...options.settings,
    },
    asksForTrust: options.isUntrusted ?? false,
    // Without an engine of our own: none, rather than the machine's.
    environment: engine.environment ?? { DOCKER_HOST: 'unix:///nonexistent' },
    log: console.log,
  })
  const browser = await startBrowser({ width: options.width ?? 1280, height: options.height ?? 800, log: console.log })
  const close = async () => {
    await browser.stop()
    await editor.stop()
    rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    return { page: await loaded(browser, editor, folder), folder, close }
  } catch (problem) {
    await close()
    throw problem
  }
}

/** Opens a file of the open folder by its path there, and gives its editor. */
export async function openFile(page: Page, path: string): Promise<Locator> {
  await page.keyboard.press('Control+P')
  const input = page.locator('.quick-input-widget input')
  await input.fill(path)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: path }).first().waitFor()
  await page.keyboard.press('Enter')
  const editor = page.locator(`.monaco-editor[data-uri$="/${path}"]`)
  await editor.waitFor()
  return editor
}

/** What an editor shows, line by line; its own spaces are ones that don't break. */
export async function visibleText(editor: Locator): Promise<string> {
  const lines = await editor.locator('.view-line').allTextContents()
  return lines.join('\n').replaceAll('\u00a0', ' ')
}

/** Runs a command by its whole title, as the command palette shows it. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').fill(`>${title}`)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor()
  await page.keyboard.press('Enter')
}

/** Rests the pointer on a word of the editor until something is said about it. @returns the hover's contents */
export async function hover(page: Page, editor: Locator, word: string): Promise<Locator> {
  const contents = page.locator('.monaco-hover:not(.hidden) .hover-contents').first()
  const target = editor.locator('.view-line span span', { hasText: word }).first()
  while (!(await contents.isVisible())) {
    // VS Code asks only once for a pointer that rests, and the language server may not be up yet.
    await page.mouse.move(0, 0)
    await target.hover()
    await contents.waitFor({ timeout: 2000 }).catch(() => {})
  }
  return contents
}

/** Opens Drydock's sidebar. @returns its page */
export async function sidebar(page: Page): Promise<FrameLocator> {
  const view = webview(page, 'sidebar')
  if (!(await page.locator(webviewFrame.sidebar).isVisible())) {
    await page.locator(activityBarIcon).click()
    // Away from the icon, or its name stays in every picture.
    await page.mouse.move(0, 0)
  }
  await view.locator('body').waitFor()
  return view
}

/** Drags the side bar's edge until it is so many pixels wide. */
export async function sidebarWidth(page: Page, width: number): Promise<void> {
  const bar = await page.locator('.part.sidebar').boundingBox()
  if (bar === null) throw new Error('There is no side bar.')
  const y = bar.y + bar.height / 2
  await page.mouse.move(bar.x + bar.width, y)
  await page.mouse.down()
  await page.mouse.move(bar.x + width, y, { steps: 4 })
  await page.mouse.up()
}

/** Drydock's page in the sidebar, or in the visible editor tab. */
export function webview(page: Page, where: keyof typeof webviewFrame): FrameLocator {
  return page.frameLocator(webviewFrame[where]).frameLocator('iframe#active-frame')
}

/** Photographs the window or a part of it, for people to look at: `.cache/pictures/NAME.png`. */
export async function picture(page: Page, name: string, part?: Locator): Promise<void> {
  const path = cached('pictures', `${name}.png`)
  mkdirSync(dirname(path), { recursive: true })
  await (part ?? page).screenshot({ path })
}

/** Drydock's icon in the activity bar. */
export const activityBarIcon = '.activitybar .action-item a[aria-label^="Drydock"]'

const ours = 'iframe.webview.ready[src*="extensionId=drydock.drydock"]'
const webviewFrame = {
  sidebar: `${ours}[src*="purpose=webviewView"]`,
  tab: `${ours}:not([src*="purpose=webviewView"])`,
}

const restricted: Settings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
}

/** What would make two pictures of the same thing differ. */
const steady: Settings = {
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'workbench.reduceMotion': 'on',
  'workbench.editor.useModal': 'off',
  'editor.cursorBlinking': 'solid',
}

async function loaded(browser: Browser, editor: Editor, folder: string): Promise<Page> {
  const [page] = browser.context.pages()
  if (page === undefined) throw new Error('The browser has no page.')
  page.setDefaultTimeout(30_000)
  await page.goto(editor.url({ folder }))
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
  // The command palette shows what is known when it opens: extensions come a little later than the files.
  await page.locator(activityBarIcon).waitFor()
  return page
}
