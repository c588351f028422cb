import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type ConfigurationParams,
  type Diagnostic,
  FileChangeType,
  type RegistrationParams,
  type ShowMessageParams,
} from 'vscode-languageserver'
import { cdComment, type StandIn, standIn } from '../shellcheck/stand-in.ts'
import { bundledServer, type ServerProcess, startServerProcess } from './server-process.ts'

// Every test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const uri = 'file:///project/Dockerfile'
let cli: string
let server: ServerProcess
let folder: string

const dockerfile = () => pathToFileURL(join(folder, 'app', 'Dockerfile')).href

beforeAll(() => {
  cli = bundledServer('settings')
})
beforeEach(() => {
  server = startServerProcess(cli)
  folder = mkdtempSync(join(tmpdir(), 'drydock-'))
  mkdirSync(join(folder, 'app'))
})
afterEach(() => {
  server.stop()
  rmSync(folder, { recursive: true })
})

describe('the settings of a file', () => {
  test('are those that the client has for its folder', async () => {
    const asked: ConfigurationParams[] = []
    server.client.onRequest('workspace/configuration', (params: ConfigurationParams) => {
      asked.push(params)
      return [{ rules: { StageNameCasing: 'hint' } }]
    })
    const pushed = server.pushes()
    await server.initialize({ capabilities: { workspace: { configuration: true } } })
    await server.open(uri, 'FROM alpine:3.20 AS Tools\n')
    const casing = expect.objectContaining({ code: 'StageNameCasing', severity: 4 })
    expect((await pushed.next()).diagnostics).toContainEqual(casing)
    await server.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: 'FROM alpine:3.20 AS Things\n' }],
    })
    expect((await pushed.next()).diagnostics).toContainEqual(casing)
    // Once, however often it is checked.
    expect(asked).toEqual([{ items: [{ scopeUri: uri, section: 'drydock' }] }])
  })

  test('are its own where the client has none for it', async () => {
    server.client.onRequest('workspace/configuration', () => [null])
    const pushed = server.pushes()
    const options = { rules: { StageNameCasing: 'off' } }
    await server.initialize({ capabilities: { workspace: { configuration: true } }, initializationOptions: options })
    await server.open(uri, 'FROM alpine:3.20 AS Tools\n')
    expect(codesOf((await pushed.next()).diagnostics)).not.toContain('StageNameCasing')
  })

  test('come from the nearest configuration file first, and follow it', async () => {
    const config = join(folder, '.drydock.yaml')
    writeFileSync(config, 'rules:\n  StageNameCasing: off\n')
    const watched: RegistrationParams[] = []
    server.client.onRequest('client/registerCapability', (params: RegistrationParams) => void watched.push(params))
    const pushed = server.pushes()
    await server.initialize({
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      initializationOptions: { rules: { StageNameCasing: 'hint' } },
    })
    await server.open(dockerfile(), 'FROM alpine:3.20 AS Tools\n')
    expect(codesOf((await pushed.next()).diagnostics)).not.toContain('StageNameCasing')
    expect(JSON.stringify(watched)).toContain('**/.drydock.yaml')
    rmSync(config)
    const changes = [{ uri: pathToFileURL(config).href, type: FileChangeType.Deleted }]
    await server.client.sendNotification('workspace/didChangeWatchedFiles', { changes })
    expect((await pushed.next()).diagnostics).toContainEqual(
      expect.objectContaining({ code: 'StageNameCasing', severity: 4 }),
    )
  })

  test('are told to be broken, once, and count without the file', async () => {
    writeFileSync(join(folder, '.drydock.json'), '{\n  "preset": "loud"\n}')
    const told: string[] = []
    server.client.onNotification('window/showMessage', ({ message }: ShowMessageParams) => void told.push(message))
    const pushed = server.pushes()
    await server.initialize({ locale: 'ko' })
    await server.open(dockerfile(), 'FROM alpine:3.20 AS Tools\n')
    expect(codesOf((await pushed.next()).diagnostics)).toContain('StageNameCasing')
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await pushed.next()
    expect(told).toEqual([expect.stringMatching(/\.drydock\.json:2: `preset`.*적용하지 않습니다\.$/)])
  })
})

describe('ShellCheck', () => {
  const text = 'FROM alpine:3.20\nRUN cd /a; ls\n'
  let program: StandIn
  beforeEach(() => {
    server.stop()
    program = standIn([cdComment])
    server = startServerProcess(cli, { PATH: program.folder })
  })
  afterEach(() => program.remove())

  test('is waited for by nobody: what it says follows', async () => {
    const pushed = server.pushes()
    await server.initialize()
    await server.open(uri, text)
    expect(codesOf((await pushed.next()).diagnostics)).not.toContain('SC2164')
    expect((await pushed.next()).diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'SC2164',
        source: 'shellcheck',
        codeDescription: { href: 'https://www.shellcheck.net/wiki/SC2164' },
        range: { start: { line: 1, character: 4 }, end: { line: 1, character: 9 } },
      }),
    )
  })

  test('has a client that pulls asked to pull again', async () => {
    const pull = async () => {
      const report = await server.client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      })
      return codesOf(report.items)
    }
    const refreshed = new Promise<void>((resolve) => {
      server.client.onRequest('workspace/diagnostic/refresh', () => {
        resolve()
        return null
      })
    })
    await server.initialize({
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
    })
    await server.open(uri, text)
    expect(await pull()).not.toContain('SC2164')
    await refreshed
    expect(await pull()).toContain('SC2164')
  })
})

function codesOf(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code }) => code)
}
