import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import type { Log } from '../command.ts'
import { type PackageSet, programIn, type Unpacked, unpacked } from '../debian.ts'
import { cached } from '../root.ts'
import { Unavailable } from '../unavailable.ts'

/** A headless Chromium with a fresh profile. */
export interface Browser {
  readonly context: BrowserContext
  stop(): Promise<void>
}

export interface BrowserOptions {
  readonly width: number
  readonly height: number
  readonly log: Log
}

/** Debian's Chromium, unpacked, or the machine's own. @throws Unavailable where there is none */
export async function startBrowser({ width, height, log }: BrowserOptions): Promise<Browser> {
  const packages = await unpacked(browserSet, log)
  const executablePath = chromiumIn(packages)
  if (executablePath === undefined) throw new Unavailable('The tests in the browser need Chromium on this machine.')
  const profile = mkdtempSync(join(tmpdir(), 'drydock-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width, height },
    args: flags,
    env: { ...definedOnly(process.env), ...environmentOf(packages) },
  })
  return {
    context,
    async stop() {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

const browserSet: PackageSet = {
  name: 'browser',
  packages: ['chromium', 'fonts-noto-cjk', 'fonts-inter', 'fonts-dejavu-core'],
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The program itself: Debian's script in front of it looks for everything below the machine's root. */
function chromiumIn(packages: Unpacked): string | undefined {
  const own = join(packages.root, 'usr/lib/chromium/chromium')
  if (existsSync(own)) return own
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].filter(existsSync)
  return [...names.flatMap((name) => programIn(packages, name) ?? []), ...elsewhere][0]
}

function environmentOf(packages: Unpacked): Readonly<Record<string, string>> {
  const fonts = join(packages.root, 'usr/share/fonts')
  if (!existsSync(fonts)) return {}
  const file = cached('fonts', 'fonts.conf')
  mkdirSync(cached('fonts'), { recursive: true })
  writeFileSync(file, fontConfiguration(fonts))
  return { LD_LIBRARY_PATH: packages.environment.LD_LIBRARY_PATH, FONTCONFIG_FILE: file }
}

/** Without a desktop nobody says what its fonts are; VS Code asks for these families, the last ones for Korean. */
function fontConfiguration(folder: string): string {
  const text = ['Inter', 'Noto Sans CJK KR']
  const code = ['DejaVu Sans Mono', 'Noto Sans Mono CJK KR']
  const families: readonly (readonly [string, readonly string[]])[] = [
    ['system-ui', text],
    ['Ubuntu', text],
    ['sans-serif', text],
    ['Droid Sans Mono', code],
    ['monospace', code],
  ]
  const aliases = families.map(([family, fonts]) => {
    const preferred = fonts.map((font) => `<family>${font}</family>`).join('')
    return `  <alias binding="same"><family>${family}</family><prefer>${preferred}</prefer></alias>`
  })
  const folders = [
    `  <dir>${folder}</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    `  <cachedir>${cached('fonts', 'cache')}</cachedir>`,
  ]
  return ['<?xml version="1.0"?>', '<fontconfig>', ...folders, ...aliases, '</fontconfig>', ''].join('\n')
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
