import { EngineError } from './engine-error.ts'

/** Where to connect to: what the `host` of an endpoint says. */
export type Address =
  /** A Unix socket, or a Windows pipe. */
  | { readonly kind: 'socket'; readonly path: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number | undefined }
  | { readonly kind: 'ssh'; readonly destination: string; readonly port: number | undefined }

/**
 * The address in `host`, written as for `DOCKER_HOST`.
 * @throws EngineError `invalid` for what names no address that Drydock can reach
 */
export function addressOf(host: string): Address {
  const [scheme = '', rest = ''] = host.split(/:\/\/(.*)/s)
  const read = schemes[scheme]
  const address = rest === '' ? undefined : read?.(rest)
  if (address === undefined) throw new EngineError('invalid', `not an address of a Docker Engine: ${host}`)
  return address
}

/** `text` as an address in full: `/a/socket` and `localhost:2375` get the scheme that the docker CLI would give them. */
export function withScheme(text: string, platform: NodeJS.Platform): string {
  if (text.includes('://')) return emptyPaths[text] === undefined ? text : defaultHost(platform)
  if (text.startsWith('/')) return `unix://${text}`
  if (text.startsWith('\\\\')) return `npipe://${text.replaceAll('\\', '/')}`
  return `tcp://${text.startsWith(':') ? `127.0.0.1${text}` : text}`
}

/** Where the docker CLI looks when nothing says otherwise. */
export function defaultHost(platform: NodeJS.Platform): string {
  return platform === 'win32' ? 'npipe:////./pipe/docker_engine' : 'unix:///var/run/docker.sock'
}

const emptyPaths: Readonly<Record<string, true>> = { 'unix://': true, 'npipe://': true }

const schemes: Readonly<Record<string, (rest: string) => Address | undefined>> = {
  unix: (path) => ({ kind: 'socket', path }),
  npipe: (path) => ({ kind: 'socket', path }),
  tcp(rest) {
    const url = urlFrom(`tcp://${rest}`)
    return url ? { kind: 'tcp', host: url.hostname, port: portOf(url) } : undefined
  },
  ssh(rest) {
    const url = urlFrom(`ssh://${rest}`)
    if (url?.password !== '' || !/^\/?$/.test(url.pathname)) return undefined
    const destination = `${decodeURIComponent(url.username)}@${url.hostname}`.replace(/^@/, '')
    // ssh would read a destination that begins with a dash as an option.
    return destination.startsWith('-') ? undefined : { kind: 'ssh', destination, port: portOf(url) }
  },
}

function urlFrom(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.hostname === '' ? undefined : url
}

function portOf(url: URL): number | undefined {
  return url.port === '' ? undefined : Number(url.port)
}
