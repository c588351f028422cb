import { spawn } from 'node:child_process'
import type { Diagnostic, Hover, Position, PublishDiagnosticsParams } from 'vscode-languageserver/node'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { textOf } from '../processes.ts'

/** A language server in a process of its own, with one Dockerfile open. */
export interface LanguageServer {
  /** Types a character, or takes one away, and waits for the diagnostics. @returns the milliseconds in between */
  type(keystroke: Keystroke): Promise<number>
  /** Types, and asks at once what stands at a position. @returns the milliseconds until the answer */
  typeAndHover(keystroke: Keystroke, position: Position): Promise<number>
  /** Types, and asks at once for something about the whole file. @returns the milliseconds until the answer */
  typeAndAsk(keystroke: Keystroke, method: string, parameters: object): Promise<number>
  /** The most memory that the process has had so far, in bytes; undefined where the system doesn't tell. */
  peakMemory(): number | undefined
  stop(): void
}

/** At the end of a line: a character more, or the last one taken away. */
export type Keystroke = { readonly end: Position; readonly kind: 'insert' | 'delete' }

const uri = 'file:///bench/Dockerfile'

/** The peer colours only for clients that say what they know. */
const capabilities = {
  textDocument: {
    semanticTokens: {
      requests: { full: true },
      tokenTypes: [
        'comment',
        'keyword',
        'macro',
        'parameter',
        'property',
        'string',
        'variable',
        'operator',
        'namespace',
      ],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
}

/** Starts a server as an editor does that leaves it to the server to send diagnostics, and opens a file. */
export async function startLanguageServer(script: string, text: string): Promise<LanguageServer> {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const end = () => child.kill()
  process.on('exit', end)
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  let arrived: (diagnostics: readonly Diagnostic[]) => void = () => {}
  client.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: PublishDiagnosticsParams) =>
    arrived(diagnostics),
  )
  client.listen()
  const diagnostics = () =>
    new Promise<readonly Diagnostic[]>((resolve) => {
      arrived = resolve
    })

  let version = 1
  const change = ({ end, kind }: Keystroke) => {
    version++
    const range = kind === 'insert' ? { start: end, end } : { start: { ...end, character: end.character - 1 }, end }
    const contentChanges = [{ range, text: kind === 'insert' ? 'x' : '' }]
    return client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities })
  await client.sendNotification('initialized', {})
  const first = diagnostics()
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'dockerfile', version, text },
  })
  await first

  return {
    async type(keystroke) {
      const next = diagnostics()
      const start = performance.now()
      await change(keystroke)
      await next
      return performance.now() - start
    },
    async typeAndHover(keystroke, position) {
      const next = diagnostics()
      const start = performance.now()
      const [, hover] = await Promise.all([
        change(keystroke),
        client.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri }, position }),
      ])
      const time = performance.now() - start
      if (!hover) throw new Error(`${script} has nothing to say about the last line.`)
      await next
      return time
    },
    async typeAndAsk(keystroke, method, parameters) {
      const next = diagnostics()
      const start = performance.now()
      const [, answer] = await Promise.all([
        change(keystroke),
        client.sendRequest<unknown>(method, { textDocument: { uri }, ...parameters }),
      ])
      const time = performance.now() - start
      if (!answer) throw new Error(`${script} has no answer to ${method}.`)
      await next
      return time
    },
    peakMemory() {
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(textOf(`/proc/${child.pid}/status`))?.[1]
      return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
    },
    stop() {
      process.off('exit', end)
      client.dispose()
      child.kill()
    },
  }
}
