import type { ExecProbe, ProbeOutcome } from './exec-probe.ts'
import type { RunSpec } from './run-spec.ts'

/** What can be asked and done about one container, beside its life, its log and its document. */
export interface ContainerEngine {
  /** Makes a container and does not start it; gives its ID. */
  create(spec: RunSpec, signal?: AbortSignal): Promise<string>
  rename(id: string, name: string): Promise<void>
  /** Its processes, with the numbers that they have outside of it: `docker top`. Only while it runs or is paused. */
  processes(id: string, signal?: AbortSignal): Promise<readonly Process[]>
  /** What differs from its image: `docker diff`. */
  changes(id: string, signal?: AbortSignal): Promise<readonly FileChange[]>
  /** How much of the machine it uses, once a second, until it ends or `signal` aborts: `docker stats`. */
  usage(id: string, signal: AbortSignal): AsyncIterable<Usage>
  /** Whether there is something at this path in it, running or not. */
  hasFile(id: string, path: string, signal?: AbortSignal): Promise<boolean>
  /**
   * Asks something inside it, while it runs: `docker exec` without a shell, a terminal or an input. Takes a few seconds
   * at most. What goes on after that is not asked again before it has ended, for nobody but the container can end it.
   */
  probe(id: string, probe: ExecProbe, signal: AbortSignal): Promise<ProbeOutcome>
}

export interface Process {
  /** On the machine that the engine runs on, which on a desktop is a virtual one. */
  readonly pid: number
  readonly parent: number | undefined
  readonly user: string
  readonly command: string
}

export interface FileChange {
  readonly kind: 'changed' | 'added' | 'deleted'
  readonly path: string
}

export interface Usage {
  readonly at: number
  /** How many processors it keeps busy: 0.5 is half of one. */
  readonly processors: number
  /** Without what the kernel can take back at once: its cache of files that nobody reads. */
  readonly memory: number
  /** The container's limit, or all of the machine's memory where it has none. */
  readonly memoryLimit: number
}
