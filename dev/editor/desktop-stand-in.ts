import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { format, parseArgs } from 'node:util'
import { exitOnSignals } from '../exit-on-signals.ts'
import { startBrowser } from './browser.ts'
import { startEditor } from './editor.ts'

// Understands the arguments with which @vscode/test-electron calls a desktop VS Code, and runs the same tests in VS Code
// in the browser. Its exit code is that of the tests.
exitOnSignals()
const log = console.log
const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
  },
  // It passes many more that mean nothing here.
  strict: false,
  allowPositionals: true,
})
const limit = 10 * 60_000
/** What the editor itself writes to the same console. */
const chatter =
  /^(%c|\[\w+|Ignoring|Updating additional|Creating a socket|Resolv(ed|ing) connection|Creation of|Timed out waiting for auth|Canceled)/

const userData = mkdtempSync(join(tmpdir(), 'drydock-editor-'))
const place = { userData, extensions: join(userData, 'extensions') }
const editor = await startEditor({ ...place, locale: 'en', testDriver: true, log })
const browser = await startBrowser({ width: 1280, height: 800, log })
const code = await Promise.race([testsEnd(), pause(limit, 124, { ref: false })])
await browser.stop()
await editor.stop()
rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
process.exit(code)

/** What the tests print comes through one function of the page, their exit code through another. */
async function testsEnd(): Promise<number> {
  const [page] = browser.context.pages()
  if (page === undefined) throw new Error('The browser has no page.')
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const line = format(...args)
    if (!chatter.test(line)) log(line)
  })
  const ended = new Promise<number>((resolve) => void page.exposeFunction('codeAutomationExit', resolve))
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values
  const [folder] = positionals
  await page.goto(editor.url({ ...text('extension', extension), ...text('tests', tests), ...text('folder', folder) }))
  return ended
}

function text(name: string, value: unknown): Readonly<Record<string, string>> {
  return typeof value === 'string' ? { [name]: value } : {}
}
