import { addressOf, defaultHost, withScheme } from './address.ts'
import { contextNamed, currentContextIn, defaultName } from './contexts.ts'
import { configFolder } from './docker-config.ts'
import type { Endpoint, EndpointTls } from './endpoint.ts'
import { EngineError, engineErrorFrom } from './engine-error.ts'
import type { Surroundings } from './surroundings.ts'

/** A place to look for an engine, or why there cannot be one. */
export interface Candidate {
  readonly endpoint: Endpoint
  readonly problem?: EngineError
}

/**
 * Where to look for the engine, in order. What was asked for by name is the only candidate: another engine
 * in its stead would show the wrong containers. The docker CLI decides the same way (docker/cli, cli/command/cli.go).
 */
export function candidatesFor(surroundings: Surroundings): readonly [Candidate, ...Candidate[]] {
  const { setting, environment } = surroundings
  const asked = setting.trim()
  if (isContextName(asked)) return [contextCandidate(surroundings, asked, 'setting')]
  if (asked !== '') return [hostCandidate(surroundings, asked, 'setting')]

  const host = environment['DOCKER_HOST']
  if (host) return [hostCandidate(surroundings, host, 'DOCKER_HOST')]

  const chosen = environment['DOCKER_CONTEXT']
  if (chosen) return [contextCandidate(surroundings, chosen, 'DOCKER_CONTEXT')]

  const current = currentContextIn(surroundings)
  if (current !== defaultName) return [contextCandidate(surroundings, current, 'context')]

  return [defaultCandidate(surroundings, 'default'), ...wellKnown(surroundings)]
}

// What `docker context create` accepts; an address has a colon or a slash in it.
function isContextName(text: string): boolean {
  return /^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$/.test(text)
}

function hostCandidate(surroundings: Surroundings, host: string, from: Endpoint['from']): Candidate {
  const written = withScheme(host.trim(), surroundings.platform)
  const tls = written.startsWith('tcp://') ? tlsOfEnvironment(surroundings) : undefined
  return checked({ host: written, name: host.trim(), from, ...(tls && { tls }) })
}

function defaultCandidate({ platform }: Surroundings, from: Endpoint['from']): Candidate {
  return { endpoint: { host: defaultHost(platform), name: defaultName, from } }
}

function contextCandidate(surroundings: Surroundings, name: string, from: Endpoint['from']): Candidate {
  if (name === defaultName) return defaultCandidate(surroundings, from)
  const context = contextNamed(name, surroundings)
  if (context)
    return checked({ host: context.host, name, from, context: name, ...(context.tls && { tls: context.tls }) })
  const endpoint = { host: '', name, from, context: name }
  return { endpoint, problem: new EngineError('invalid', `there is no docker context "${name}"`) }
}

function checked(endpoint: Endpoint): Candidate {
  try {
    addressOf(endpoint.host)
    return { endpoint }
  } catch (error) {
    return { endpoint, problem: engineErrorFrom(error) }
  }
}

// As the docker CLI reads them: any text at all in DOCKER_TLS_VERIFY or DOCKER_TLS counts.
function tlsOfEnvironment(surroundings: Surroundings): EndpointTls | undefined {
  const { DOCKER_TLS_VERIFY, DOCKER_TLS, DOCKER_CERT_PATH } = surroundings.environment
  if (!DOCKER_TLS_VERIFY && !DOCKER_TLS) return undefined
  return { folder: DOCKER_CERT_PATH || configFolder(surroundings), verify: Boolean(DOCKER_TLS_VERIFY) }
}

// Where the makers of engines put their sockets when the default one is not theirs.
function wellKnown({ platform, home, environment, userId }: Surroundings): readonly Candidate[] {
  if (platform === 'win32')
    return windowsPipes.map(([name, host]) => ({ endpoint: { host, name, from: 'well-known' } }))
  const run = environment['XDG_RUNTIME_DIR'] || `/run/user/${userId ?? 0}`
  return [
    ['desktop-linux', `${home}/.docker/run/docker.sock`],
    ['desktop-linux', `${home}/.docker/desktop/docker.sock`],
    ['rootless', `${run}/docker.sock`],
    ['colima', `${home}/.colima/default/docker.sock`],
    ['colima', `${home}/.config/colima/default/docker.sock`],
    ['orbstack', `${home}/.orbstack/run/docker.sock`],
    ['rancher-desktop', `${home}/.rd/docker.sock`],
    ['podman', `${run}/podman/podman.sock`],
    ['podman', `${home}/.local/share/containers/podman/machine/podman.sock`],
  ].map(([name = '', path]) => ({ endpoint: { host: `unix://${path}`, name, from: 'well-known' } }))
}

const windowsPipes = [
  ['desktop-linux', 'npipe:////./pipe/dockerDesktopLinuxEngine'],
  ['podman', 'npipe:////./pipe/podman-machine-default'],
] as const
