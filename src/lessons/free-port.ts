import { connect, createServer } from 'node:net'

/** Whether nobody listens on that port of this machine, and a container could. */
export async function isFreePort(port: number): Promise<boolean> {
  // Where somebody listens on all addresses, some systems let a second one listen on 127.0.0.1: so both are tried.
  return (await isSilent(port)) && (await canListen(port))
}

function isSilent(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 500 })
    const answer = (silent: boolean) => {
      socket.destroy()
      resolve(silent)
    }
    socket.once('connect', () => answer(false))
    socket.once('error', () => answer(true))
    socket.once('timeout', () => answer(true))
  })
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
