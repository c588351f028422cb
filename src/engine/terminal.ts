import type { Endpoint } from './endpoint.ts'

/**
 * The environment in which `docker`, typed in a terminal, talks to the engine at `endpoint`.
 * `null` takes a variable away: a DOCKER_HOST left over would win over the context.
 */
export function terminalEnvironment(endpoint: Endpoint): Readonly<Record<string, string | null>> {
  if (endpoint.context !== undefined) return { ...cleared, DOCKER_CONTEXT: endpoint.context }
  if (!endpoint.tls) return { ...cleared, DOCKER_HOST: endpoint.host }
  return {
    ...cleared,
    DOCKER_HOST: endpoint.host,
    DOCKER_CERT_PATH: endpoint.tls.folder,
    // Any text in the first one asks for proof of the server's name.
    [endpoint.tls.verify ? 'DOCKER_TLS_VERIFY' : 'DOCKER_TLS']: '1',
  }
}

const cleared = {
  DOCKER_HOST: null,
  DOCKER_CONTEXT: null,
  DOCKER_TLS: null,
  DOCKER_TLS_VERIFY: null,
  DOCKER_CERT_PATH: null,
}
