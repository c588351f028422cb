import type { RunSpec } from '../engine/run-spec.ts'
import type { Facts, Fields } from './protocol.ts'

/** The form before anybody has typed: the ports that the image says it listens on, at free ones of this machine. */
export function beginningFor({ exposed, takenPorts }: Pick<Facts, 'exposed' | 'takenPorts'>): Fields {
  const taken = new Set(takenPorts.map(({ port }) => port))
  const ports = exposed.slice(0, 3).map((inside) => {
    const outside = freePort(wishedFor(inside), taken)
    taken.add(outside)
    return { outside: `${outside}`, inside: `${inside}` }
  })
  return {
    name: '',
    ports,
    variables: [],
    mounts: [],
    memory: '',
    processors: '',
    network: '',
    restart: '',
    isDetached: true,
    isTemporary: false,
  }
}

/** The container that the form describes; rows that are still empty are none. Ask {@link problemsIn} first. */
export function specOf(image: string, fields: Fields): RunSpec {
  const { name, ports, variables, mounts, memory, processors, network, restart, isDetached, isTemporary } = fields
  return {
    image,
    ...(name.trim() !== '' && { name: name.trim() }),
    ports: ports
      .filter(({ inside }) => inside.trim() !== '')
      .map(({ outside, inside }) => ({
        inside: Number(inside),
        ...(outside.trim() !== '' && { outside: Number(outside) }),
      })),
    environment: variables.filter((variable) => variable.name !== ''),
    mounts: mounts.filter(({ source, target }) => source.trim() !== '' && target.trim() !== ''),
    ...(memory.trim() !== '' && { memory: Math.round(Number(memory) * 1024 ** 2) }),
    ...(processors.trim() !== '' && { processors: Number(processors) }),
    ...(network !== '' && { network }),
    ...(restart !== '' && { restart }),
    isTemporary,
    isInteractive: !isDetached,
  }
}

/** A port that nobody has, from this one upwards. */
export function freePort(from: number, taken: ReadonlySet<number>): number {
  let port = from
  while (taken.has(port) && port < 65_535) port += 1
  return port
}

// 80 becomes 8080, as everybody does it: below 1024 may be the system's own.
function wishedFor(inside: number): number {
  return inside < 1024 ? inside + 8000 : inside
}
