import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CompletionItem, InlayHint, WorkspaceSymbol } from 'vscode-languageserver'
import { bundledServer, type ServerProcess, startServerProcess } from './server-process.ts'

const uri = 'file:///project/Dockerfile'
const textDocument = { uri }

// Every test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let cli: string
let server: ServerProcess

beforeAll(() => {
  cli = bundledServer('requests')
})
beforeEach(() => {
  server = startServerProcess(cli)
})
afterEach(() => server.stop())

describe('over stdio', () => {
  const text = 'FROM node AS deps\nENV A=1\nRUN echo $A && \\\n ls\nFROM deps\n'
  const position = { line: 4, character: 6 }
  const declared = { start: { line: 0, character: 13 }, end: { line: 0, character: 17 } }
  const used = { start: { line: 4, character: 5 }, end: { line: 4, character: 9 } }

  const options = { insertSpaces: true, tabSize: 4 }
  const indented = { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 1 } }, newText: '    ' }

  test.each([
    ['textDocument/definition', { position }, [{ uri, range: declared }]],
    ['textDocument/references', { position, context: { includeDeclaration: false } }, [{ uri, range: used }]],
    [
      'textDocument/documentHighlight',
      { position },
      [
        { range: declared, kind: 3 },
        { range: used, kind: 2 },
      ],
    ],
    ['textDocument/prepareRename', { position }, { range: used, placeholder: 'deps' }],
    [
      'textDocument/rename',
      { position, newName: 'base' },
      { changes: { [uri]: [declared, used].map((range) => ({ range, newText: 'base' })) } },
    ],
    [
      'textDocument/documentSymbol',
      {},
      [expect.objectContaining({ name: 'deps' }), expect.objectContaining({ name: 'deps' })],
    ],
    [
      'drydock/stages',
      {},
      {
        stages: [
          expect.objectContaining({ name: 'deps', base: { image: 'node' }, command: expect.stringContaining('deps') }),
          expect.objectContaining({ name: null, base: { stage: 0 }, line: 4 }),
        ],
      },
    ],
    ['textDocument/foldingRange', {}, expect.arrayContaining([{ startLine: 2, endLine: 3 }])],
    ['textDocument/selectionRange', { positions: [position] }, [expect.objectContaining({ range: used })]],
    ['textDocument/formatting', { options }, [indented]],
    ['textDocument/rangeFormatting', { options, range: lines(2, 3) }, [indented]],
    ['textDocument/onTypeFormatting', { options, ch: '\n', position }, []],
    ['textDocument/inlayHint', { range: lines(0, 9) }, [expect.anything(), expect.anything()]],
    ['textDocument/documentLink', {}, [expect.objectContaining({ target: 'https://hub.docker.com/_/node' })]],
  ])('%s is answered, and with nothing for a file that is not open', async (method, params, expected) => {
    await server.initialize({
      capabilities: {
        textDocument: {
          rename: { prepareSupport: true },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
      },
    })
    await server.open(uri, text)
    expect(await server.client.sendRequest(method, { textDocument, ...params })).toEqual(expected)
    const other = { textDocument: { uri: 'file:///project/Other' }, ...params }
    expect(await server.client.sendRequest(method, other)).toBeNull()
  })

  test('tokens come in full, for a range, and as the difference', async () => {
    await server.initialize()
    await server.open(uri, 'FROM a\nRUN b\n')
    const ask = (method: string, params = {}) =>
      server.client.sendRequest(`textDocument/semanticTokens/${method}`, { textDocument, ...params })
    const full = await ask('full')
    expect(full).toEqual({ resultId: '1', data: [0, 0, 4, 1, 0, 0, 5, 1, 5, 0, 1, 0, 3, 1, 0, 0, 4, 1, 8, 0] })
    expect(await ask('range', { range: lines(0, 0) })).toEqual({ data: [0, 0, 4, 1, 0, 0, 5, 1, 5, 0] })
    await server.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 1, character: 5 }, end: { line: 1, character: 5 } }, text: 'cd' }],
    })
    expect(await ask('full/delta', { previousResultId: '1' })).toEqual({
      resultId: '2',
      edits: [{ start: 17, deleteCount: 1, data: [3] }],
    })
    expect(await ask('full/delta', { previousResultId: 'unknown' })).toMatchObject({
      resultId: '3',
      data: expect.any(Array),
    })
  })

  test('a name that cannot be is refused in words', async () => {
    await server.initialize({ locale: 'ko' })
    await server.open(uri, text)
    const asked = server.client.sendRequest('textDocument/rename', { textDocument, position, newName: '1' })
    await expect(asked).rejects.toThrow('영문자로 시작')
  })

  test('lenses go only to clients that type', async () => {
    const { capabilities } = await server.initialize({ initializationOptions: { types: true } })
    expect(capabilities.codeLensProvider).toEqual({})
    await server.open(uri, 'FROM a\n')
    expect(await server.client.sendRequest('textDocument/codeLens', { textDocument })).toEqual([
      expect.objectContaining({
        command: expect.objectContaining({
          command: 'drydock.dockerfile.type',
          arguments: ['docker build -t project .', '/project'],
        }),
      }),
      expect.objectContaining({ command: expect.objectContaining({ title: 'Run' }) }),
    ])
    server.stop()
    server = startServerProcess(cli)
    expect((await server.initialize()).capabilities.codeLensProvider).toBeUndefined()
  })

  test('a hover leads to the lesson that a client told of', async () => {
    await server.initialize({ initializationOptions: { lessons: { FROM: 'command:lesson' } } })
    await server.open(uri, 'FROM a\n')
    const place = { textDocument, position: { line: 0, character: 1 } }
    expect(await server.client.sendRequest('textDocument/hover', place)).toMatchObject({
      contents: { value: expect.stringContaining('](command:lesson)') },
    })
  })

  test('what COPY takes and what it could take is looked up beside the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drydock-'))
    try {
      for (const [name, text] of [
        ['.dockerignore', '*.log\n'],
        ['a.txt', 'abc'],
        ['a.log', 'abc'],
      ] as const)
        writeFileSync(join(folder, name), text)
      const address = pathToFileURL(join(folder, 'Dockerfile')).href
      await server.initialize({ locale: 'ko' })
      await server.open(address, 'FROM scratch\nCOPY a.* /x/\n')
      const at = { textDocument: { uri: address }, position: { line: 1, character: 6 } }
      expect(await server.client.sendRequest('textDocument/hover', at)).toMatchObject({
        contents: {
          value: '**`a.*`**: 파일 1개, 3B를 복사합니다.\n\n`a.txt`\n\n`.dockerignore`로 빠지는 파일: 1개.',
        },
      })
      const items = await server.client.sendRequest<CompletionItem[]>('textDocument/completion', at)
      expect(items.slice(0, 2).map(({ label }) => label)).toEqual(['.dockerignore', 'a.txt'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('an ignore file says how many files each line is about, and is no Dockerfile', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drydock-'))
    try {
      for (const name of ['a.log', 'b.log', 'c.txt']) writeFileSync(join(folder, name), 'abc')
      const address = pathToFileURL(join(folder, '.dockerignore')).href
      const pushed: unknown[] = []
      server.client.onNotification('textDocument/publishDiagnostics', (params) => void pushed.push(params))
      await server.initialize()
      await server.open(address, '# notes\n*.log\n!b.log\n')
      const asked = { textDocument: { uri: address }, range: lines(0, 9), position: { line: 1, character: 2 } }
      const hints = await server.client.sendRequest<InlayHint[]>('textDocument/inlayHint', asked)
      expect(hints.map(({ label, position: { line } }) => `${line}: ${label}`)).toEqual(['1: 2 files', '2: 1 file'])
      expect(await server.client.sendRequest('textDocument/hover', asked)).toMatchObject({
        contents: { value: expect.stringContaining('Leaves out 2 files, 6B.\n\n`a.log`, `b.log`') },
      })
      expect(await server.client.sendRequest('textDocument/documentSymbol', asked)).toBeNull()
      expect(pushed).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('hints and lenses are asked for again when the language changes', async () => {
    const asked = ['workspace/inlayHint/refresh', 'workspace/codeLens/refresh'].map(
      (method) =>
        new Promise<void>((resolve) => {
          server.client.onRequest(method, () => {
            resolve()
            return null
          })
        }),
    )
    await server.initialize({
      capabilities: { workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } } },
    })
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: { language: 'ko' } })
    await Promise.all(asked)
  })

  test('symbols come from all Dockerfiles of the open folders', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drydock-'))
    try {
      writeFileSync(join(folder, 'web.Dockerfile'), 'FROM nginx AS web\n')
      writeFileSync(join(folder, 'notes.txt'), 'FROM nginx AS notes\n')
      await server.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'web' }] })
      await server.open(uri, text)
      const symbols = await server.client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '' })
      expect(symbols.map(({ name }) => name)).toEqual(['deps', 'ENV A', 'deps', 'web'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('folders may come and go', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drydock-'))
    try {
      writeFileSync(join(folder, 'Containerfile'), 'FROM nginx AS web\n')
      const web = { uri: pathToFileURL(folder).href, name: 'web' }
      const names = async () => {
        const symbols = await server.client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'web' })
        return symbols.map(({ name }) => name)
      }
      const change = (event: object) => server.client.sendNotification('workspace/didChangeWorkspaceFolders', { event })
      await server.initialize({ capabilities: { workspace: { workspaceFolders: true } }, workspaceFolders: [] })
      expect(await names()).toEqual([])
      await change({ added: [web], removed: [] })
      expect(await names()).toEqual(['web'])
      await change({ added: [], removed: [web] })
      expect(await names()).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

function lines(first: number, last: number) {
  return { start: { line: first, character: 0 }, end: { line: last, character: 1 } }
}
