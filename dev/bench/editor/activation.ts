import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { installExtension } from '../../editor/editor.ts'
import { packed } from '../../vsix.ts'
import { median } from '../median.ts'
import { command, openEditor } from './open-editor.ts'

/** What the start of the extension takes, in milliseconds, as the editor itself measures it. */
export interface Activation {
  /** To read and compile its code. */
  readonly load: number
  /** Until `activate` has returned. */
  readonly activate: number
}

/** The start of the extension, and of one that has its manifest and does nothing: the editor is busy with itself, too. */
export interface Activations {
  readonly ours: Activation
  readonly empty: Activation
}

/**
 * Opens the editor so many times with each in turn, always with a fresh profile, and reads its page about the start.
 * @param extensions the folder that Drydock is installed in; another extension is added to it
 */
export async function measureActivation(
  extensions: string,
  environment: Readonly<Record<string, string>>,
  rounds: number,
): Promise<Activations> {
  await installAlarm(extensions)
  const emptied = emptiedCopy(extensions)
  const ours: Activation[] = []
  const empty: Activation[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await startWith(extensions, environment))
    empty.push(await startWith(emptied, environment))
  }
  return { ours: medianOf(ours), empty: medianOf(empty) }
}

/**
 * Installs an extension that starts Drydock when the editor has come to rest. Started by a click or with the editor, it
 * would compete for the processor with what draws the window, and that would be measured.
 */
async function installAlarm(extensions: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-alarm-'))
  const manifest = {
    name: 'alarm',
    publisher: 'drydock',
    version: '0.0.1',
    engines: { vscode: '^1.90.0' },
    main: './main.cjs',
    activationEvents: ['onStartupFinished'],
  }
  const main = `const { extensions } = require('vscode')
exports.activate = () => void setTimeout(() => extensions.getExtension('${extensionId}').activate(), ${rest})
`
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    writeFileSync(join(folder, 'main.cjs'), main)
    const vsix = await packed(folder)
    await installExtension(vsix, { userData: join(folder, 'data'), extensions, log: console.error })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The installed extension once more, with all that the editor reads of it but its code. */
function emptiedCopy(extensions: string): string {
  const copy = `${extensions}-emptied`
  cpSync(extensions, copy, { recursive: true })
  for (const name of readdirSync(copy).filter((name) => name.startsWith(extensionId)))
    writeFileSync(join(copy, name, 'dist', 'extension.cjs'), 'exports.activate = () => {}\n')
  return copy
}

async function startWith(extensions: string, environment: Readonly<Record<string, string>>): Promise<Activation> {
  const { page, close } = await openEditor(extensions, environment)
  try {
    await pause(2 * rest)
    return await activationIn(page)
  } finally {
    await close()
  }
}

/** In milliseconds: until the editor has done everything of its own. */
const rest = 8000

function medianOf(all: readonly Activation[]): Activation {
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
