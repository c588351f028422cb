import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Hover } from 'vscode-languageserver'
import { bundledServer, type ServerProcess, startServerProcess } from './server-process.ts'

const uri = 'file:///project/Dockerfile'

let cli: string
let server: ServerProcess

beforeAll(() => {
  cli = bundledServer()
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
