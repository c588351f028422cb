import { readFile } from 'node:fs/promises'
import { type Agent, type ClientRequest, type IncomingMessage, Agent as PlainAgent } from 'node:http'
import { Agent as TlsAgent } from 'node:https'
import { join } from 'node:path'
import type { DockerOptions } from 'dockerode'
import { addressOf } from './address.ts'
import type { Endpoint, EndpointTls } from './endpoint.ts'
import { sshAgent } from './ssh.ts'

/**
 * What dockerode has to be told to reach `endpoint` and nothing else.
 *
 * It mixes DOCKER_HOST and its companions into whatever it is not told, and lets a host win over a socket:
 * so every one of them is named here, with undefined where it must stay empty.
 * @throws EngineError `invalid` for an address that cannot be
 */
export async function transportTo(endpoint: Endpoint): Promise<Transport> {
  const address = addressOf(endpoint.host)
  switch (address.kind) {
    case 'socket':
      return { ...nothing, socketPath: address.path, protocol: 'http', agent: withoutRedirects(new PlainAgent()) }
    case 'tcp':
      return { ...nothing, ...(await tcpTo(address.host, address.port, endpoint.tls)) }
    case 'ssh':
      // The name of the machine is ssh's to know; what docker-modem gets only fills the `Host` header.
      return { ...nothing, host: 'docker', protocol: 'http', agent: withoutRedirects(sshAgent(address)) }
  }
}

/** The agent is docker-modem's; dockerode's types don't know it. */
export type Transport = DockerOptions & { readonly agent: Agent }

const nothing = {
  host: undefined,
  socketPath: undefined,
  port: undefined,
  pathPrefix: '/',
  username: undefined,
  key: undefined,
  cert: undefined,
  ca: undefined,
  timeout: undefined,
  version: undefined,
}

// The ports that are Docker's own: https://docs.docker.com/engine/security/protect-access/
async function tcpTo(host: string, port: number | undefined, tls: EndpointTls | undefined): Promise<Transport> {
  if (!tls) return { host, port: port ?? 2375, protocol: 'http', agent: withoutRedirects(new PlainAgent()) }
  const [ca, cert, key] = await Promise.all(
    ['ca.pem', 'cert.pem', 'key.pem'].map((name) => textIn(join(tls.folder, name))),
  )
  const agent = new TlsAgent({
    ...(ca && { ca }),
    ...(cert && { cert }),
    ...(key && { key }),
    rejectUnauthorized: tls.verify,
  })
  return { host, port: port ?? 2376, protocol: 'https', agent: withoutRedirects(agent) }
}

async function textIn(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

declare module 'node:http' {
  interface Agent {
    /** Undocumented, yet what all agents of npm build on: the request has its listeners and no connection. */
    addRequest(request: ClientRequest, options: object): void
  }
}

/**
 * docker-modem follows a redirect to any host, and when that fails nobody catches it.
 * Where none is to be seen, 301 is an answer that makes no sense, like others.
 */
function withoutRedirects(agent: Agent): Agent {
  const add = agent.addRequest.bind(agent)
  agent.addRequest = (request, options) => {
    request.prependListener('response', ({ headers }: IncomingMessage) => {
      delete headers.location
    })
    add(request, options)
  }
  return agent
}
