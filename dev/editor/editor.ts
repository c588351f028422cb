import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Log, lastLines, output, outputNow } from '../command.ts'
import { type EditorHost, editorHost } from './host.ts'
import { calm, offerKorean, type Settings, writeSettings } from './settings.ts'

export interface EditorOptions {
  /** Where it keeps settings, state and logs. */
  readonly userData: string
  readonly extensions: string
  readonly locale: 'en' | 'ko'
  readonly settings?: Settings
  /** For the editor, its terminals and extensions, added to this process's. */
  readonly environment?: Readonly<Record<string, string>>
  /** By default a free one. */
  readonly port?: number
  /** Lets a page load an extension from its sources and run its tests; without notifications. */
  readonly testDriver?: boolean
  /** Trusts no folder before a person does. By default all are trusted. */
  readonly asksForTrust?: boolean
  readonly log: Log
}

/** VS Code in the browser, on loopback. */
export interface Editor {
  /** `http://localhost:PORT`: that name makes it a secure context, which webviews need. */
  readonly origin: string
  /** The address that opens it. */
  url(opens: Opens): string
  /** Settled when it is no more, by whatever reason. */
  readonly ended: Promise<void>
  /** Ends it with everything that it started. */
  stop(): Promise<void>
}

export interface Opens {
  readonly folder?: string
  readonly file?: string
  /** With `testDriver`: an extension's folder, and a module with its tests. */
  readonly extension?: string
  readonly tests?: string
}

/** @throws Unavailable where it can't be installed, and Error with its last lines when it does not come up */
export async function startEditor(options: EditorOptions): Promise<Editor> {
  const host = await editorHost(options.log)
  writeSettings(options.userData, { ...calm, ...options.settings })
  offerKorean(options.userData)
  const server = spawnServer(host, options)
  const ended = once(server, 'exit').then(() => {})
  const stop = async () => {
    process.off('exit', end)
    end()
    await ended
  }
  const end = () => endGroup(server)
  process.on('exit', end)
  try {
    const origin = await serving(server)
    return { origin, ended, stop, url: (opens) => urlAt(origin, opens) }
  } catch (problem) {
    await stop()
    throw problem
  }
}

/** Installs a packaged extension into an extensions folder. */
export async function installExtension(
  vsix: string,
  folders: Pick<EditorOptions, 'userData' | 'extensions' | 'log'>,
): Promise<void> {
  const host = await editorHost(folders.log)
  await output(host.node, [host.entry, ...foldersOf(folders), '--install-extension', vsix, '--force'], {
    environment: silent,
  })
}

/** No marketplace: nothing is fetched, nothing is offered. */
const silent = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' }

function foldersOf({ userData, extensions }: Pick<EditorOptions, 'userData' | 'extensions'>): readonly string[] {
  mkdirSync(userData, { recursive: true })
  // Without a file of its own it would make one in the home folder.
  appendFileSync(join(userData, 'config.yaml'), '')
  return ['--config', join(userData, 'config.yaml'), '--user-data-dir', userData, '--extensions-dir', extensions]
}

function spawnServer(host: EditorHost, options: EditorOptions): ChildProcess {
  const quiet = ['--auth', 'none', '--disable-telemetry', '--disable-update-check']
  const flags = [
    ...(options.asksForTrust ? [] : ['--disable-workspace-trust']),
    '--disable-getting-started-override',
    ...(options.testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ]
  const place = ['--bind-addr', `127.0.0.1:${options.port ?? 0}`, '--locale', options.locale]
  const command = [host.node, host.entry, ...foldersOf(options), ...place, ...quiet, ...flags]
  // With setpriv it ends with this process, however that ends.
  const bound =
    outputNow('setpriv', ['--version']) === undefined ? command : ['setpriv', '--pdeathsig', 'TERM', ...command]
  const [program = host.node, ...args] = bound
  return spawn(program, args, {
    env: { ...process.env, ...silent, ...options.environment, ELECTRON_RUN_AS_NODE: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
}

/** Waits for the address in its output, then for a page: it says that it listens before it can serve one. */
async function serving(server: ChildProcess): Promise<string> {
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk))
  while (server.exitCode === null && server.signalCode === null) {
    const port = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]
    if (port !== undefined && (await hasPage(`http://127.0.0.1:${port}/?ew=true`))) return `http://localhost:${port}`
    await pause(50)
  }
  throw new Error(`VS Code for the browser ended at its start. Its last words:\n${lastLines(said, 12)}`)
}

async function hasPage(address: string): Promise<boolean> {
  return fetch(address).then(
    (answer) => answer.ok,
    () => false,
  )
}

function endGroup(server: ChildProcess): void {
  if (server.pid === undefined) return
  try {
    process.kill(-server.pid, 'SIGTERM')
  } catch {
    // It has ended already.
  }
}

function urlAt(origin: string, opens: Opens): string {
  const remote = (path: string) => `vscode-remote://${new URL(origin).host}${path}`
  const payload = [
    ...(opens.file ? [['openFile', remote(opens.file)]] : []),
    ...(opens.extension ? [['extensionDevelopmentPath', remote(opens.extension)]] : []),
    ...(opens.tests ? [['extensionTestsPath', remote(opens.tests)]] : []),
  ]
  const place = opens.folder ? `folder=${encodeURI(opens.folder)}` : 'ew=true'
  const more = payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : ''
  return `${origin}/?${place}${more}`
}
