import * as z from 'zod/mini'
import type { EngineDocument } from './document.ts'
import { accept, listOf, number, text, texts, textsByName } from './door.ts'
import type { Container, EngineAbout, Image, Port } from './engine.ts'
import { type ContainerState, containerStates } from './lifecycle.ts'
import { sinceIn } from './uptime.ts'

/** `GET /containers/json` */
export function containersFrom(answer: unknown, readAt: number): readonly Container[] {
  return accept(z.array(containerAnswer), answer).map((row) => {
    const state = stateFrom(row.State)
    return {
      id: row.Id,
      name: nameFrom(row.Names),
      image: row.Image,
      imageId: row.ImageID,
      state,
      createdAt: row.Created * 1000,
      exitCode: exitCodeFrom(row.Status, state),
      since: sinceIn(row.Status, readAt),
      health: healthFrom(row.Status),
      status: row.Status,
      ports: row.Ports.map(portFrom).sort(byPlace),
      volumes: row.Mounts.flatMap(({ Type, Name }) => (Type === 'volume' ? Name : [])).sort(compare),
      networks: Object.keys(row.NetworkSettings.Networks),
      labels: row.Labels,
    }
  })
}

/** `GET /images/json`, newest first. The Engine gives images of the same second in another order each time. */
export function imagesFrom(answer: unknown): readonly Image[] {
  return accept(z.array(imageAnswer), answer)
    .map((row) => ({
      id: row.Id,
      tags: row.RepoTags.filter((tag) => tag !== '<none>:<none>'),
      size: row.Size,
      createdAt: row.Created * 1000,
      labels: row.Labels,
    }))
    .sort((left, right) => right.createdAt - left.createdAt || compare(left.id, right.id))
}

/** `GET /version` and `GET /info` */
export function aboutFrom(version: unknown, information: unknown): EngineAbout {
  const { Version, ApiVersion, Os, Arch } = accept(versionAnswer, version)
  const { OperatingSystem } = accept(informationAnswer, information ?? {})
  return {
    version: Version,
    apiVersion: ApiVersion,
    os: Os,
    architecture: Arch,
    operatingSystem: OperatingSystem,
  }
}

/** `Config.Tty` of an inspected container: its log is a raw stream. */
export function hasTerminal(document: EngineDocument): boolean {
  const parsed = terminalAnswer.safeParse(document)
  return parsed.success && parsed.data.Config.Tty
}

const portAnswer = z.object({
  PrivatePort: number,
  PublicPort: z.catch(z.optional(z.number()), undefined),
  Type: text,
  IP: z.catch(z.optional(z.string()), undefined),
})

const containerAnswer = z.object({
  Id: z.string(),
  Names: texts,
  Image: text,
  ImageID: text,
  Created: number,
  State: text,
  Status: text,
  Ports: listOf(portAnswer),
  Mounts: listOf(z.object({ Type: text, Name: text })),
  NetworkSettings: z.catch(z.object({ Networks: z.record(z.string(), z.unknown()) }), { Networks: {} }),
  Labels: textsByName,
})

const imageAnswer = z.object({
  Id: z.string(),
  RepoTags: texts,
  Size: number,
  Created: number,
  Labels: textsByName,
})

const versionAnswer = z.object({ Version: z.string(), ApiVersion: text, Os: text, Arch: text })
const informationAnswer = z.object({ OperatingSystem: text })
const terminalAnswer = z.object({ Config: z.object({ Tty: z.boolean() }) })

function stateFrom(state: string): ContainerState {
  return containerStates.find((known) => known === state) ?? podmanStates[state] ?? 'dead'
}

// What Podman says that Docker does not (podman, libpod/define/containerstate.go).
const podmanStates: Readonly<Record<string, ContainerState>> = {
  configured: 'created',
  initialized: 'created',
  stopping: 'running',
  stopped: 'exited',
}

// A container that others link to has a name for each link as well: `/other/alias`.
function nameFrom(names: readonly string[]): string {
  const own = names.find((name) => !name.slice(1).includes('/')) ?? names[0] ?? ''
  return own.replace(/^\//, '')
}

function exitCodeFrom(status: string, state: ContainerState): number | undefined {
  if (state !== 'exited' && state !== 'restarting') return undefined
  const code = /^(?:Exited|Restarting) \((-?\d+)\)/.exec(status)?.[1]
  return code === undefined ? undefined : Number(code)
}

function healthFrom(status: string): Container['health'] {
  const health = /\((?:health: )?(starting|healthy|unhealthy)\)$/.exec(status)?.[1]
  return healths.find((known) => known === health)
}

const healths = ['starting', 'healthy', 'unhealthy'] as const

function portFrom(port: z.output<typeof portAnswer>): Port {
  return { inside: port.PrivatePort, protocol: port.Type, outside: port.PublicPort, address: port.IP }
}

// The Engine lists them in no order, each time another.
function byPlace(left: Port, right: Port): number {
  return (
    left.inside - right.inside || (left.outside ?? 0) - (right.outside ?? 0) || compare(placeOf(left), placeOf(right))
  )
}

function placeOf({ protocol, address }: Port): string {
  return `${protocol} ${address ?? ''}`
}

function compare(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
