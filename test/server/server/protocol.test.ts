import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  FullDocumentDiagnosticReport,
  Hover,
  PublishDiagnosticsParams,
} from 'vscode-languageserver'
import { bundledServer, type ServerProcess, startServerProcess } from './server-process.ts'

const uri = 'file:///project/Dockerfile'
const korean = '스테이지 이름 `Tools`은 소문자로 쓰세요.'

// Every test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let cli: string
let server: ServerProcess

beforeAll(() => {
  cli = bundledServer('protocol')
})
beforeEach(() => {
  server = startServerProcess(cli)
})
afterEach(() => server.stop())

test('the server announces incremental changes and hovers', async () => {
  const { capabilities } = await server.initialize()
  expect(capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    hoverProvider: true,
  })
})

test('an instruction is explained over stdio', async () => {
  await server.initialize()
  await server.open(uri, 'FROM alpine\nRUN true\n')
  expect(await hovered(1, 1)).toMatch(/^\*\*Run a command while building\.\*\*/)
})

test('the client’s own language is spoken where the options name none', async () => {
  await server.initialize({ locale: 'ko-KR' })
  await server.open(uri, 'FROM alpine\n')
  expect(await hovered(0, 1)).toMatch(/^\*\*베이스 이미지\.\*\*/)
})

test('the language of the options wins, and changes live', async () => {
  await server.initialize({ locale: 'ko', initializationOptions: { language: 'en' } })
  await server.open(uri, 'FROM alpine\n')
  expect(await hovered(0, 1)).toMatch(/^\*\*Base image\.\*\*/)
  await server.client.sendNotification('workspace/didChangeConfiguration', {
    settings: { drydock: { language: 'ko' } },
  })
  expect(await hovered(0, 1)).toMatch(/^\*\*베이스 이미지\.\*\*/)
  await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null })
  expect(await hovered(0, 1)).toMatch(/^\*\*베이스 이미지\.\*\*/)
})

test('an incremental change moves what is explained', async () => {
  await server.initialize()
  await server.open(uri, 'FROM alpine\nRUN true\n')
  await server.client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } }, text: 'CMD' },
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '# 주석 😀\n' },
    ],
  })
  expect(await hovered(1, 1)).toBeUndefined()
  expect(await hovered(2, 1)).toMatch(/^\*\*Default command\.\*\*/)
})

test('a change without a range replaces the text', async () => {
  await server.initialize()
  await server.open(uri, 'FROM alpine\n')
  await server.client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: 'ARG A\n' }],
  })
  expect(await hovered(0, 1)).toMatch(/^\*\*Build argument\.\*\*/)
})

test('a file that is not open has nothing to say', async () => {
  await server.initialize()
  expect(await hovered(0, 1)).toBeUndefined()
})

test('a request that was cancelled in the same breath is not answered', async () => {
  await server.initialize()
  await server.open(uri, 'FROM alpine\n')
  const hover = { textDocument: { uri }, position: { line: 0, character: 1 } }
  const output = await server.sendTogether(
    [
      { id: 'unwanted', method: 'textDocument/hover', params: hover },
      { method: '$/cancelRequest', params: { id: 'unwanted' } },
    ],
    '"id":"unwanted"',
  )
  expect(output).toContain('"error":{"code":-32800')
})

describe('a client that pulls diagnostics', () => {
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } }

  test('is told that it can, asks, and is never sent any', async () => {
    const pushed: PublishDiagnosticsParams[] = []
    server.client.onNotification('textDocument/publishDiagnostics', (params) => void pushed.push(params))
    const result = await server.initialize({ capabilities })
    expect(result.capabilities.diagnosticProvider).toEqual({
      interFileDependencies: false,
      workspaceDiagnostics: false,
    })
    await server.open(uri, 'FROM alpine:3.20 AS Tools\n')
    expect(codesOf(await pulled())).toContain('StageNameCasing')
    await change(20, 25, 'tools')
    expect(codesOf(await pulled())).not.toContain('StageNameCasing')
    expect(pushed).toEqual([])
  })

  test('is asked to pull again when the language changes', async () => {
    const refreshed = new Promise<void>((resolve) => {
      server.client.onRequest('workspace/diagnostic/refresh', () => {
        resolve()
        return null
      })
    })
    await server.initialize({ capabilities })
    await server.open(uri, 'FROM alpine:3.20 AS Tools\n')
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: { language: 'ko' } })
    await refreshed
    expect((await pulled()).map(({ message }) => message)).toContain(korean)
  })

  test('has no diagnostics of a file that is not open', async () => {
    await server.initialize({ capabilities })
    expect(await pulled()).toEqual([])
  })
})

describe('a client that does not pull', () => {
  test('is sent the diagnostics of each version, and none when the file is closed', async () => {
    const pushed = server.pushes()
    const result = await server.initialize()
    expect(result.capabilities.diagnosticProvider).toBeUndefined()
    await server.open(uri, 'FROM alpine:3.20 AS Tools\n')
    const first = await pushed.next()
    expect(first).toMatchObject({ uri, version: 1 })
    expect(first.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'StageNameCasing', source: 'drydock', severity: 2 }),
    )
    await change(20, 25, 'tools')
    const second = await pushed.next()
    expect(second.version).toBe(2)
    expect(codesOf(second.diagnostics)).not.toContain('StageNameCasing')
    await server.client.sendNotification('textDocument/didClose', { textDocument: { uri } })
    expect(await pushed.next()).toEqual({ uri, diagnostics: [] })
  })

  test('is sent them again when the language changes', async () => {
    const pushed = server.pushes()
    await server.initialize()
    await server.open(uri, 'FROM alpine:3.20 AS Tools\n')
    await pushed.next()
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: { language: 'ko' } })
    expect((await pushed.next()).diagnostics.map(({ message }) => message)).toContain(korean)
  })
})

test('a quick fix is offered over stdio, but not to a client that asks for other actions', async () => {
  await server.initialize()
  await server.open(uri, 'FROM alpine:3.20 AS Tools\n')
  const range = { start: { line: 0, character: 22 }, end: { line: 0, character: 22 } }
  const asking = (only?: string[]) =>
    server.client.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    })
  const fix = expect.objectContaining({ title: 'Write it in lower case', kind: 'quickfix' })
  expect(await asking()).toContainEqual(fix)
  expect(await asking(['quickfix'])).toContainEqual(fix)
  expect(await asking(['source.organizeImports'])).toBeNull()
})

test('completion offers items that are explained when the editor asks', async () => {
  const { capabilities } = await server.initialize({ locale: 'ko' })
  expect(capabilities.completionProvider).toMatchObject({ resolveProvider: true })
  await server.open(uri, 'FROM alpine\nCOPY --fr\n')
  const items = await server.client.sendRequest<CompletionItem[]>('textDocument/completion', {
    textDocument: { uri },
    position: { line: 1, character: 9 },
  })
  const item = items.find(({ label }) => label === '--from')
  expect(item).toMatchObject({ textEdit: { newText: '--from=' } })
  expect(item).not.toHaveProperty('documentation')
  expect(await server.client.sendRequest('completionItem/resolve', item)).toMatchObject({
    documentation: { kind: 'markdown', value: expect.stringMatching(/^\*\*다른 곳에서 복사\.\*\*/) },
  })
})

test('the process ends with 0 after shutdown and exit', async () => {
  await server.initialize()
  await server.client.sendRequest('shutdown')
  await server.client.sendNotification('exit')
  expect(await server.exit).toBe(0)
})

test('the process ends with 1 when it is told to exit without shutdown', async () => {
  await server.initialize()
  await server.client.sendNotification('exit')
  expect(await server.exit).toBe(1)
})

async function hovered(line: number, character: number): Promise<string | undefined> {
  const hover = await server.client.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position: { line, character },
  })
  const contents = hover?.contents
  return typeof contents === 'object' && 'value' in contents ? contents.value : undefined
}

function codesOf(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code }) => code)
}

async function pulled(): Promise<Diagnostic[]> {
  const report = await server.client.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  })
  return report.items
}

async function change(start: number, end: number, text: string): Promise<void> {
  await server.client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 0, character: start }, end: { line: 0, character: end } }, text }],
  })
}
