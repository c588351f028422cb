import type { Process } from '../engine/container-engine.ts'
import { type EngineDocument, numberAt, textAt } from '../engine/document.ts'
import { plain } from '../webview/plain.ts'
import type { ProcessesSight, SpaceName } from './container-protocol.ts'

/** What a container may use of the machine; null where it may use all of it. */
export interface Limits {
  readonly memory: number | null
  readonly processors: number | null
  readonly processes: number | null
}

/** The limits that an inspected container was given (`-m`, `--cpus` or `--cpu-quota`, `--pids-limit`). */
export function limitsOf(document: EngineDocument | undefined): Limits {
  const given = (name: string) => numberAt(document, 'HostConfig', name)
  // moby, daemon/daemon_unix.go: a quota without a period counts in the kernel's own, 100 ms.
  const byQuota = given('CpuQuota') / (given('CpuPeriod') || 100_000)
  return {
    memory: orNull(given('Memory')),
    processors: orNull(given('NanoCpus') / 1e9) ?? orNull(byQuota),
    processes: orNull(given('PidsLimit')),
  }
}

/**
 * A container's processes as they are seen from both sides, and what parts it from the machine.
 * @param numbers the processes' numbers inside, as far as they can be known from here
 */
export function processesSight(
  document: EngineDocument | undefined,
  processes: readonly Process[],
  numbers: ReadonlyMap<number, number>,
): ProcessesSight {
  const main = numberAt(document, 'State', 'Pid')
  const shared = sharedBy(document)
  const { memory, processors, processes: processLimit } = limitsOf(document)
  return {
    what: 'processes',
    processes: processes.slice(0, mostProcesses).map(({ pid, user, command }) => ({
      outside: pid,
      // Whatever can be known or not: the main process is the first one in its container.
      inside: numbers.get(pid) ?? (pid === main && !shared.includes('processes') ? 1 : null),
      user: plain(user, 40),
      command: plain(command, 200),
    })),
    shared,
    memoryLimit: memory,
    processorLimit: processors,
    processLimit,
    isElsewhere: numbers.size === 0,
  }
}

/** The namespaces that an inspected container shares with the machine. */
export function sharedBy(document: EngineDocument | undefined): readonly SpaceName[] {
  return spaces.filter(({ mode, isShared = isHost }) => isShared(textAt(document, 'HostConfig', mode))).map(nameOf)
}

const mostProcesses = 100

interface Space {
  readonly name: SpaceName
  /** Where the Engine's document says whose it is. */
  readonly mode: string
  readonly isShared?: (mode: string) => boolean
}

const isHost = (mode: string) => mode === 'host'

const spaces: readonly Space[] = [
  { name: 'processes', mode: 'PidMode' },
  { name: 'network', mode: 'NetworkMode' },
  { name: 'hostname', mode: 'UTSMode' },
  { name: 'memory', mode: 'IpcMode' },
  { name: 'cgroup', mode: 'CgroupnsMode', isShared: (mode) => mode === 'host' || mode === '' },
]

const nameOf = ({ name }: Space) => name

function orNull(limit: number): number | null {
  return limit > 0 ? limit : null
}
