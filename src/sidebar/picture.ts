import type { Endpoint } from '../engine/endpoint.ts'
import type { Container, Image } from '../engine/engine.ts'
import type { EngineError } from '../engine/engine-error.ts'
import { shortImageId } from '../engine/image-name.ts'
import type { Connection, Snapshot } from '../engine/live.ts'
import type { ProblemCard } from '../engine/problem-card.ts'
import { withoutDockerCommand } from '../engine/problem-cards.ts'
import { problemCard } from '../engine/problems.ts'
import type { NetworkRow, VolumeRow } from '../storage/protocol.ts'
import { networkRows, volumeRows } from '../storage/rows.ts'
import { plain } from '../webview/plain.ts'
import type { ConnectionPicture, EnginePlace, Problem } from './engine-protocol.ts'
import { hostOfPort } from './port-address.ts'
import type { ContainerRow, Ending, PortRow } from './row-protocol.ts'
import type { ImageRow } from './thing-protocol.ts'

/** What the view needs to know of the engine, and no more: labels, for one, stay on this side. */
export interface Picture {
  readonly connection: ConnectionPicture
  readonly containers: readonly ContainerRow[]
  readonly images: readonly ImageRow[]
  readonly volumes: readonly VolumeRow[]
  readonly networks: readonly NetworkRow[]
}

/** What the machine tells about Docker apart from the engine. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  /** Whether there is a `docker` command. */
  readonly hasDocker: boolean
}

/** @param endingOf why a container was killed, where that is known */
export function pictureOf(
  snapshot: Snapshot,
  surroundings: Surroundings,
  endingOf: (container: Container) => Ending | null = () => null,
): Picture {
  const { connection } = snapshot
  const endpoint = connection.kind === 'idle' ? undefined : connection.endpoint
  return {
    connection: connectionOf(connection, surroundings),
    containers: snapshot.containers.map((container) => ({
      ...containerRow(container, endpoint),
      ending: endingOf(container),
    })),
    images: imageRows(snapshot.images, snapshot.containers),
    volumes: volumeRows(snapshot.volumes, snapshot.containers),
    networks: networkRows(snapshot.networks, snapshot.containers),
  }
}

/** What to tell a person about a connection that lacks something; undefined where all is well. */
export function cardFor(connection: Connection, surroundings: Surroundings): CardOf | undefined {
  if (connection.kind === 'unreachable') return problemCard({ ...connection, ...surroundings })
  return connection.kind === 'connected' && !surroundings.hasDocker ? withoutDockerCommand : undefined
}

type CardOf = Omit<ProblemCard, 'detail'>

/** Why it could not be done, in the Engine's words made safe to show. */
export function problemOf(error: EngineError): Problem {
  return { kind: error.kind, message: plain(error.message) }
}

function connectionOf(connection: Connection, surroundings: Surroundings): ConnectionPicture {
  switch (connection.kind) {
    case 'idle':
      return { kind: 'connecting', place: null }
    case 'connecting':
      return { kind: 'connecting', place: placeOf(connection.endpoint) }
    case 'connected':
      return {
        kind: 'connected',
        place: place(connection.endpoint),
        // Debian's builds add where they come from: 20.10.24+dfsg1.
        version: plain(connection.about.version.replace(/\+.*/, ''), 40),
        card: cardFor(connection, surroundings) ?? null,
      }
    case 'reconnecting':
      return {
        kind: 'reconnecting',
        place: place(connection.endpoint),
        problem: problemOf(connection.problem),
        lostAt: connection.lostAt,
        retryAt: connection.retryAt,
      }
    case 'unreachable':
      return {
        kind: 'unreachable',
        place: placeOf(connection.endpoint),
        problem: problemOf(connection.problem),
        retryAt: connection.retryAt,
        card: problemCard({ ...connection, ...surroundings }),
      }
  }
}

function placeOf(endpoint: Endpoint | undefined): EnginePlace | null {
  return endpoint ? place(endpoint) : null
}

function place(endpoint: Endpoint): EnginePlace {
  // Without a context the name is the address, and of an address only the path tells one engine from another.
  return { name: plain(endpoint.name.replace(/^(unix|npipe):\/\//, ''), 80), host: plain(endpoint.host) }
}

function containerRow(container: Container, endpoint: Endpoint | undefined): Omit<ContainerRow, 'ending'> {
  const project = container.labels['com.docker.compose.project']
  return {
    id: container.id,
    name: plain(container.name, 128),
    image: plain(container.image.replace(/^sha256:([0-9a-f]{12})[0-9a-f]*$/, '$1'), 200),
    state: container.state,
    createdAt: container.createdAt,
    since: container.since ?? null,
    exitCode: container.exitCode ?? null,
    health: container.health ?? null,
    ports: publishedPorts(container, endpoint),
    project: project ? plain(project, 80) : null,
  }
}

// The Engine lists a port once for IPv4 and once for IPv6.
export function publishedPorts(container: Container, endpoint: Endpoint | undefined): readonly PortRow[] {
  const ports = new Map<string, PortRow>()
  for (const { inside, outside, protocol, address } of container.ports) {
    if (outside === undefined) continue
    const host = hostOfPort(address, endpoint)
    ports.set(`${outside}:${inside}/${protocol}`, { inside, outside, protocol, ...(host !== undefined && { host }) })
  }
  return [...ports.values()].sort((left, right) => left.outside - right.outside)
}

function imageRows(images: readonly Image[], containers: readonly Container[]): readonly ImageRow[] {
  const users = new Map<string, string[]>()
  for (const { imageId, name } of containers) {
    const names = users.get(imageId) ?? []
    names.push(plain(name, 128))
    users.set(imageId, names)
  }
  return images.map((image) => {
    const [name = shortImageId(image.id), ...alsoNamed] = image.tags.map((tag) => plain(tag, 200))
    return {
      id: image.id,
      name,
      alsoNamed,
      isDangling: image.tags.length === 0,
      size: image.size,
      createdAt: image.createdAt,
      usedBy: users.get(image.id) ?? [],
    }
  })
}
