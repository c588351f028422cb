import type { EngineDocument } from '../engine/document.ts'
import { valueAt } from './document-path.ts'

/** A port of the machine and the container's port to which it leads. */
export interface PublishedPort {
  readonly outside: number
  readonly inside: number
}

/**
 * The ports that a container publishes, TCP only: those the Engine gave it while it runs, else those that were asked for.
 * `-p 80` asks for any free port, which shows only while it runs.
 */
export function publishedPorts(container: EngineDocument): readonly PublishedPort[] {
  const given = bindings(valueAt(container, 'NetworkSettings.Ports'))
  return given.length > 0 ? given : bindings(valueAt(container, 'HostConfig.PortBindings'))
}

function bindings(ports: unknown): PublishedPort[] {
  if (typeof ports !== 'object' || ports === null) return []
  return Object.entries(ports).flatMap(([port, hosts]) => {
    const inside = /^(\d+)\/tcp$/.exec(port)?.[1]
    if (inside === undefined || !Array.isArray(hosts)) return []
    return hosts
      .map((host: unknown) => Number(valueAt(host, 'HostPort')))
      .filter((outside) => outside > 0)
      .map((outside) => ({ outside, inside: Number(inside) }))
  })
}
