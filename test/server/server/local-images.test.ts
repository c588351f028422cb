import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver'
import { bundledServer, type ServerProcess, startServerProcess } from './server-process.ts'

const uri = 'file:///project/Dockerfile'
const text = 'FROM scratch AS none\nFROM node:22 AS some\nFROM some\nWORKDIR $NODE_HOM/$NODE_VERSION\n'

// Every test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let cli: string
let server: ServerProcess
let environment: readonly string[] | null
let asked: string[]

beforeAll(() => {
  cli = bundledServer('local-images')
})
beforeEach(() => {
  environment = ['NODE_VERSION=22.1.0']
  asked = []
  server = startServerProcess(cli)
  server.client.onRequest('drydock/localImage', ({ reference }: { readonly reference: string }) => {
    asked.push(reference)
    return environment && { Id: `sha256:${environment}`, Config: { Env: environment } }
  })
})
afterEach(() => server.stop())

test('a variable that the base image would set is told once the client has said what it sets', async () => {
  const pushed = server.pushes()
  await server.initialize({ initializationOptions: { localImages: true } })
  await server.open(uri, text)
  expect(undefinedIn((await pushed.next()).diagnostics)).toEqual([])
  expect(undefinedIn((await pushed.next()).diagnostics)).toEqual([{ line: 3, character: 9 }])
  expect(asked).toEqual(['node:22'])
})

test('the images are asked for again when the client says that they have changed', async () => {
  const pushed = server.pushes()
  await server.initialize({ initializationOptions: { localImages: true } })
  await server.open(uri, text)
  await pushed.next()
  await pushed.next()
  environment = ['NODE_VERSION=22.1.0', 'NODE_HOM=/srv']
  await server.client.sendNotification('drydock/localImagesChanged')
  // What is known counts until the answer is there.
  expect(undefinedIn((await pushed.next()).diagnostics)).toHaveLength(1)
  expect(undefinedIn((await pushed.next()).diagnostics)).toEqual([])
})

test('a client that pulls is asked to pull again', async () => {
  const refreshed = new Promise<void>((resolve) => {
    server.client.onRequest('workspace/diagnostic/refresh', () => {
      resolve()
      return null
    })
  })
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } }
  await server.initialize({ capabilities, initializationOptions: { localImages: true } })
  await server.open(uri, text)
  expect(undefinedIn(await pulled())).toEqual([])
  await refreshed
  expect(undefinedIn(await pulled())).toHaveLength(1)
})

test('a client that does not announce it is never asked', async () => {
  const pushed = server.pushes()
  await server.initialize()
  await server.open(uri, text)
  expect(undefinedIn((await pushed.next()).diagnostics)).toEqual([])
  await server.client.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 1 } })
  expect(asked).toEqual([])
})

function undefinedIn(diagnostics: FullDocumentDiagnosticReport['items']) {
  return diagnostics.filter(({ code }) => code === 'UndefinedVar').map(({ range }) => range.start)
}

async function pulled() {
  const report = await server.client.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  })
  return report.items
}
