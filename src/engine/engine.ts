import type { ContainerEngine } from './container-engine.ts'
import type { EngineDocument } from './document.ts'
import type { Endpoint } from './endpoint.ts'
import type { EngineEvent } from './engine-event.ts'
import type { ImageEngine } from './image-engine.ts'
import type { Action, ActOptions, ContainerState } from './lifecycle.ts'
import type { StorageEngine } from './storage-engine.ts'

/**
 * Docker Engine in Drydock's words: all that the sidebar and the lessons know of Docker.
 * `docker.ts` implements it over dockerode; nothing else imports dockerode.
 *
 * Every method throws an `EngineError` and nothing else. Times are milliseconds since 1970, sizes are bytes.
 */
export interface Engine extends ContainerEngine, ImageEngine, StorageEngine {
  readonly endpoint: Endpoint
  /** Who answers: `GET /version` and `GET /info`. */
  about(signal?: AbortSignal): Promise<EngineAbout>
  /** The same, whole: `Version`, `Info` (absent where a proxy keeps it back) and our own `Endpoint`, for reading by path. */
  inspectEngine(signal?: AbortSignal): Promise<EngineDocument>
  /**
   * All containers, running or not, newest first: `GET /containers/json?all=1`.
   * @param ids asks for these alone; one that is missing in the answer is gone
   */
  containers(signal?: AbortSignal, ids?: readonly string[]): Promise<readonly Container[]>
  /** All images, newest first: `GET /images/json`. */
  images(signal?: AbortSignal): Promise<readonly Image[]>
  /** The Engine's whole document on a container (`docker inspect`), or undefined where there is none. */
  inspectContainer(idOrName: string, signal?: AbortSignal): Promise<EngineDocument | undefined>
  /** The Engine's whole document on an image, or undefined where there is none. */
  inspectImage(reference: string, signal?: AbortSignal): Promise<EngineDocument | undefined>
  /**
   * Carries out one move of the lifecycle. `already` is the Engine's 304: it was in that state before.
   * Not cancellable: the Engine goes on stopping a container when the caller hangs up.
   */
  act(action: Action, id: string, options?: ActOptions): Promise<'done' | 'already'>
  /** What the container wrote, in order. Ends when the log ends; with `follow`, when the container ends or `signal` aborts. */
  logs(id: string, options: LogOptions, signal: AbortSignal): AsyncIterable<LogLine>
  /**
   * The Engine's events until `signal` aborts, without those that probes of ours cause. Ends without an error when the
   * Engine closes the stream.
   */
  events(options: EventOptions, signal: AbortSignal): AsyncIterable<EngineEvent>
}

export interface EngineAbout {
  /** The server's version, such as `28.3.1`. */
  readonly version: string
  readonly apiVersion: string
  /** `linux` or `windows`: what its containers run on. */
  readonly os: string
  readonly architecture: string
  /** The machine's own description of its system, such as `Docker Desktop` or `Debian GNU/Linux 12 (bookworm)`. */
  readonly operatingSystem: string
}

export interface Container {
  /** 64 hexadecimal digits. */
  readonly id: string
  /** Without the leading slash. */
  readonly name: string
  /** The image as it was named when the container was made. */
  readonly image: string
  readonly imageId: string
  readonly state: ContainerState
  readonly createdAt: number
  /** How its last run ended, where the state is `exited` or `restarting`. */
  readonly exitCode: number | undefined
  /**
   * Since when it runs, or since when it has been ended. Exact where we saw it happen,
   * else as rough as the Engine's own sentence ("Up 3 hours"); undefined before the first start.
   */
  readonly since: number | undefined
  readonly health: 'starting' | 'healthy' | 'unhealthy' | undefined
  /** The Engine's own sentence, such as `Up 3 minutes (healthy)`, when the container last changed. `since` goes on, this does not. */
  readonly status: string
  readonly ports: readonly Port[]
  /** The names of the volumes that are mounted in it. */
  readonly volumes: readonly string[]
  /** The names of the networks that it is in; an ID where it was made with one and not started yet. */
  readonly networks: readonly string[]
  readonly labels: Readonly<Record<string, string>>
}

export interface Port {
  /** The port inside the container. */
  readonly inside: number
  readonly protocol: string
  /** The port of the machine that leads to it, where it is published. */
  readonly outside: number | undefined
  readonly address: string | undefined
}

export interface Image {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly id: string
  /** Names with tags, such as `nginx:latest`; empty for a dangling image. */
  readonly tags: readonly string[]
  readonly size: number
  readonly createdAt: number
  readonly labels: Readonly<Record<string, string>>
}

export interface LogOptions {
  readonly follow: boolean
  /** Only the last so many lines. */
  readonly tail?: number
  /** Only what was written since then. */
  readonly since?: number
  /** Ask for the time of each line. */
  readonly timestamps?: boolean
}

export interface LogLine {
  readonly stream: 'stdout' | 'stderr'
  /** When the Engine received it; undefined unless `timestamps` were asked for. */
  readonly at: number | undefined
  readonly text: string
}

export interface EventOptions {
  /** Replay from then on. The Engine keeps only its last 256 events. */
  readonly since?: number
  /** Called once, when the Engine listens to us: what happens from now on is told. */
  readonly opened?: () => void
}
