import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Bundles the server as `npm run build:server` does, but into a folder of its own, and gives the path of its cli.
 * @param name of that folder: tests run side by side
 */
export function bundledServer(name: string): string {
  const manifest: { scripts: { 'build:server': string } } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const folder = join(root, '.cache', 'test-server', name)
  const command = manifest.scripts['build:server'].replace('--outdir=server/dist', `--outdir=${folder}`)
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`
  const built = spawnSync(command, { cwd: root, shell: true, env: { ...process.env, PATH: path }, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stderr)
  return join(folder, 'cli.js')
}

/** A language server in a process of its own, spoken to over stdin and stdout. */
export interface ServerProcess {
  readonly client: ProtocolConnection
  /** What the process ended with, once it has. */
  readonly exit: Promise<number | null>
  initialize(params?: Partial<InitializeParams>): Promise<InitializeResult>
  open(uri: string, text: string): Promise<void>
  /** The notifications with diagnostics from now on, one after the other, however early they come. */
  pushes(): { next(): Promise<PublishDiagnosticsParams> }
  /** Writes messages in one piece, so that the server reads them in the same breath, and waits for words in its output. */
  sendTogether(messages: readonly object[], awaited: string): Promise<string>
  stop(): void
}

/** @param environment in place of our own variables, where given */
export function startServerProcess(cli: string, environment: Readonly<Record<string, string>> = {}): ServerProcess {
  const env = { ...process.env, ...environment }
  const child = spawn(process.execPath, [cli, '--stdio'], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  client.listen()
  return {
    client,
    exit,
    async initialize(params) {
      const result = await client.sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: {},
        ...params,
      })
      await client.sendNotification('initialized', {})
      return result
    },
    open: (uri, text) =>
      client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'dockerfile', version: 1, text },
      }),
    pushes() {
      const arrived: PublishDiagnosticsParams[] = []
      const waiting: ((params: PublishDiagnosticsParams) => void)[] = []
      client.onNotification('textDocument/publishDiagnostics', (params) => {
        const first = waiting.shift()
        if (first) first(params)
        else arrived.push(params)
      })
      return {
        next() {
          const first = arrived.shift()
          return first ? Promise.resolve(first) : new Promise((resolve) => waiting.push(resolve))
        },
      }
    },
    sendTogether(messages, awaited) {
      let output = ''
      const seen = new Promise<string>((resolve) => {
        child.stdout.on('data', (chunk) => {
          output += chunk
          if (output.includes(awaited)) resolve(output)
        })
      })
      child.stdin.write(messages.map(framed).join(''))
      return seen
    },
    stop() {
      client.dispose()
      child.kill()
    },
  }
}

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}
