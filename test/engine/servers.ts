import { renameSync } from 'node:fs'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import { createServer as createSocketServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A socket's path, or 0 for a port of the machine's choice. */
type Where = string | 0

/** Answers as an engine does that is only asked who it is. */
export const aDockerEngine: RequestListener = ({ url = '' }, response) => {
  response.end(JSON.stringify(url.startsWith('/version') ? version : { OperatingSystem: 'Fake' }))
}

/** The servers end with the test; all give the port where they have one. */
export function serveHttp(where: Where, listener: RequestListener): Promise<number> {
  return listening(createHttpServer(listener), where)
}

export function serveTls(options: ServerOptions, listener: RequestListener): Promise<number> {
  return listening(createTlsServer(options, listener), 0)
}

export function serveSocket(where: Where, listener: (socket: Socket) => void): Promise<number> {
  const server = createSocketServer((socket) => {
    socket.on('error', () => {})
    socket.resume()
    listener(socket)
  })
  return listening(server, where)
}

/** Leaves a socket as an engine does that is killed: the file is there, and nobody behind it. */
export async function leaveStaleSocket(path: string): Promise<void> {
  const server = createSocketServer()
  await new Promise<void>((resolve) => server.listen(path, resolve))
  // The server removes its file when it closes, unless it has another name then.
  renameSync(path, `${path}.kept`)
  await new Promise((resolve) => server.close(resolve))
  renameSync(`${path}.kept`, path)
}

const version = { Version: '28.3.1', ApiVersion: '1.51', Os: 'linux', Arch: 'amd64' }

async function listening(server: Server, where: Where): Promise<number> {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  await new Promise<void>((resolve) => {
    if (where === 0) server.listen(0, '127.0.0.1', resolve)
    else server.listen(where, resolve)
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
