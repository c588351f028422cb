import { rmSync } from 'node:fs'
import { createConnection, createServer, type Server, type Socket } from 'node:net'

/** A socket that leads to another one, and can be shut: an engine that ends in the middle, for whoever looks through it. */
export interface Door {
  /** As `DOCKER_HOST` writes it. */
  readonly host: string
  open(): Promise<void>
  /** Cuts every connection, and lets nobody in. */
  shut(): Promise<void>
}

/** @param path where the socket is made @param target the socket behind it, as `DOCKER_HOST` writes it */
export function doorTo(path: string, target: string): Door {
  const sockets = new Set<Socket>()
  let server: Server | undefined
  return {
    host: `unix://${path}`,
    open: () =>
      new Promise((resolve) => {
        server = createServer((near) => {
          const far = createConnection(target.replace('unix://', ''))
          for (const [one, other] of [
            [near, far],
            [far, near],
          ] as const) {
            sockets.add(one)
            one.pipe(other)
            one.on('error', () => other.destroy())
            one.on('close', () => sockets.delete(one))
          }
        })
        server.listen(path, resolve)
      }),
    async shut() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server?.close(resolve))
      rmSync(path, { force: true })
    },
  }
}
