import { isIP } from 'node:net'

/** A word of EXPOSE, taken apart. */
export type Port = {
  readonly address: string
  readonly hostPort: string
  readonly containerPort: string
  /** As it is written; empty where none is. */
  readonly protocol: string
  /** Why BuildKit refuses it. */
  readonly problem: 'missing' | 'protocol' | 'address' | 'container' | 'host' | 'ranges' | undefined
}

/** Reads `[ip:]host:container/protocol` as BuildKit does (`convert_expose.go`). */
export function readPort(text: string): Port {
  const parts = text.split(':')
  const last = parts.at(-1) ?? ''
  const hostPort = parts.at(-2) ?? ''
  const address = parts.slice(0, -2).join(':')
  const slash = last.indexOf('/')
  const containerPort = slash < 0 ? last : last.slice(0, slash)
  const protocol = slash < 0 ? '' : last.slice(slash + 1)
  const read = { address, hostPort, containerPort, protocol }
  return { ...read, problem: problemOf(read) }
}

function problemOf({ address, hostPort, containerPort, protocol }: Omit<Port, 'problem'>): Port['problem'] {
  if (containerPort === '') return 'missing'
  if (!protocols.includes(protocol.toLowerCase())) return 'protocol'
  const bare = address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address
  // Go takes `[]` for no address at all.
  if (bare !== '' && (isIP(bare) === 0 || bare.includes('%'))) return 'address'
  const container = readRange(containerPort)
  if (!container) return 'container'
  if (hostPort === '') return undefined
  const host = readRange(hostPort)
  if (!host) return 'host'
  const isRange = container.end > container.start
  return isRange && container.end - container.start !== host.end - host.start ? 'ranges' : undefined
}

const protocols: readonly string[] = ['', 'tcp', 'udp', 'sctp']

function readRange(text: string): { readonly start: number; readonly end: number } | undefined {
  const dash = text.indexOf('-')
  const start = portNumber(dash < 0 ? text : text.slice(0, dash))
  const end = dash < 0 ? start : portNumber(text.slice(dash + 1))
  return start === undefined || end === undefined || end < start ? undefined : { start, end }
}

function portNumber(text: string): number | undefined {
  const number = /^\+?[0-9]+$/.test(text) ? Number(text) : Number.NaN
  return number <= 65_535 ? number : undefined
}
