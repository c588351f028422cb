import { mkdtempSync, rmSync } from 'node:fs'
import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A socket that leads to an engine, until a test closes the way, cuts it or lets it lead to another one. */
export interface Way {
  /** As a setting. */
  readonly path: string
  /** Connections that are open. */
  readonly open: ReadonlySet<Socket>
  /** How many connections there have been. */
  readonly taken: number
  /** Opens the way. */
  to(dockerHost: string): Promise<void>
  /** Ends all connections, as the death of an engine does; new ones are refused until the way is opened again. */
  close(): Promise<void>
  /** Ends all connections; new ones are taken. */
  cut(): void
  /** Ends each connection after so many bytes of the engine's answer. */
  cutAfter: number
  /** Closes it for ever and removes its folder. */
  remove(): Promise<void>
}

export function createWay(): Way {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-way-'))
  const open = new Set<Socket>()
  let server: Server | undefined
  let taken = 0

  const way: Way = {
    path: join(folder, 'docker.sock'),
    open,
    get taken() {
      return taken
    },
    cutAfter: Number.POSITIVE_INFINITY,
    async to(dockerHost) {
      const listening = createServer((socket) => lead(socket, dockerHost.replace('unix://', '')))
      server = listening
      await new Promise<void>((resolve) => listening.listen(way.path, resolve))
    },
    async close() {
      const closed = server && new Promise((resolve) => server?.close(resolve))
      way.cut()
      await closed
      server = undefined
    },
    cut() {
      for (const socket of open) socket.destroy()
    },
    async remove() {
      await way.close()
      rmSync(folder, { recursive: true })
    },
  }

  function lead(socket: Socket, target: string): void {
    const engine = connectSocket(target)
    let passed = 0
    taken += 1
    open.add(socket)
    for (const end of [socket, engine]) end.on('error', () => {})
    socket.on('close', () => {
      open.delete(socket)
      engine.destroy()
    })
    socket.pipe(engine)
    engine.on('data', (chunk: Buffer) => {
      socket.write(chunk.subarray(0, way.cutAfter - passed))
      passed += chunk.length
      if (passed > way.cutAfter) socket.destroySoon()
    })
    engine.on('end', () => socket.end())
    engine.on('close', () => socket.destroySoon())
  }

  return way
}
