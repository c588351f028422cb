import { addressOf } from '../engine/address.ts'
import type { Endpoint } from '../engine/endpoint.ts'
import { EngineError } from '../engine/engine-error.ts'

/**
 * The host at which a published port answers; undefined for `localhost`.
 * @param bound the address of the engine's machine that it is bound to
 */
export function hostOfPort(bound: string | undefined, endpoint: Endpoint | undefined): string | undefined {
  if (bound !== undefined && !anyOrOwn.test(bound)) return bound.includes(':') ? `[${bound}]` : bound
  return endpoint && machineOf(endpoint)
}

// All addresses of the machine, or those that only the machine itself reaches.
const anyOrOwn = /^(?:|0\.0\.0\.0|::|127\.[\d.]+|::1)$/

function machineOf({ host }: Endpoint): string | undefined {
  try {
    const address = addressOf(host)
    if (address.kind === 'socket') return undefined
    const name = address.kind === 'tcp' ? address.host : address.destination.replace(/^.*@/, '')
    return anyOrOwn.test(name) || name === 'localhost' ? undefined : name
  } catch (error) {
    if (error instanceof EngineError) return undefined
    throw error
  }
}
