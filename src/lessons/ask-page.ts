import { get } from 'node:http'
import type { PageRead } from './reading.ts'

// Enough to find a sentence in; a server may send without end.
const longestBody = 64 * 1024

/** Asks an address of this machine, saying who asks: in a server's log the learner's own visits can be told from ours. */
export function askPage(url: string, signal: AbortSignal): Promise<PageRead | null> {
  return new Promise((resolve) => {
    const request = get(url, { headers: { 'user-agent': 'Drydock' }, timeout: 1500, signal }, (response) => {
      const status = response.statusCode ?? 0
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        body += chunk
        if (body.length > longestBody) response.destroy()
      })
      response.on('close', () => resolve({ status, body }))
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(null))
  })
}
