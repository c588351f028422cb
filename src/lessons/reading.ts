import type { FileChange, Process, Usage } from '../engine/container-engine.ts'
import type { EngineDocument } from '../engine/document.ts'
import type { Container, Image } from '../engine/engine.ts'
import type { EngineEvent } from '../engine/engine-event.ts'
import type { HistoryEntry } from '../engine/image-engine.ts'
import type { Volume } from '../engine/storage-engine.ts'
import type { DockerfileRead } from './dockerfile-read.ts'
import { type ContainerProbe, type ProbeRead, probeKey } from './probe-read.ts'
import type { Thing } from './thing.ts'

/** What a check wants to know before it can judge. Names and references as `docker` takes them. */
export interface Wanted {
  readonly containers?: readonly string[]
  readonly images?: readonly string[]
  /** Containers whose log is wanted. */
  readonly logs?: readonly string[]
  /** Addresses on this machine whose page is wanted. */
  readonly pages?: readonly string[]
  readonly volumes?: readonly string[]
  readonly networks?: readonly string[]
  /** Containers of which it wants what differs from their image, what runs in them, and how much memory they take. */
  readonly changes?: readonly string[]
  readonly processes?: readonly string[]
  readonly usages?: readonly string[]
  /** Images whose history is wanted. */
  readonly histories?: readonly string[]
  /** Places in containers, as `docker cp` writes them: `web:/etc/hostname`. */
  readonly paths?: readonly string[]
  /** Places in images: `nginx:1.27 /etc/nginx`. */
  readonly imagePaths?: readonly string[]
  /** What is to be asked inside containers. */
  readonly probes?: readonly ContainerProbe[]
  /** Files of the lesson's folder. */
  readonly files?: readonly string[]
  /** The same, to be understood as Dockerfiles. */
  readonly dockerfiles?: readonly string[]
  /** What is listed whole. */
  readonly lists?: readonly ('images' | 'volumes' | 'engine')[]
}

/** What was read for a check: plain data, so that a test can write it down. `null` is what was looked for and is absent. */
export interface Reading {
  readonly containers: Found<EngineDocument>
  readonly images: Found<EngineDocument>
  readonly logs: Readonly<Record<string, string>>
  readonly pages: Found<PageRead>
  readonly volumes: Found<EngineDocument>
  readonly networks: Found<EngineDocument>
  readonly changes: Found<readonly FileChange[]>
  readonly processes: Found<readonly Process[]>
  readonly usages: Found<Usage>
  readonly histories: Found<readonly HistoryEntry[]>
  readonly paths: Found<true>
  readonly imagePaths: Found<true>
  /** By {@link probeKey}. */
  readonly probes: Found<ProbeRead>
  readonly files: Found<string>
  readonly dockerfiles: Found<DockerfileRead>
  /** All containers of the engine. */
  readonly list: readonly Container[]
  readonly imageList: readonly Image[]
  readonly volumeList: readonly Volume[]
  /** What the engine says of itself: its `Version`, its `Info` and its `Endpoint`. */
  readonly engine: EngineDocument | null
  /** What was on the engine before the lesson began. */
  readonly baseline: readonly Thing[]
  /** The engine's events since the step began. */
  readonly events: readonly EngineEvent[]
  /** Containers made since the step began, as they were when last seen alive. */
  readonly made: readonly EngineDocument[]
  /** `docker` commands that ended in a terminal since the step began. */
  readonly commands: readonly EndedCommand[]
  /** What the learner answered to the question of this step; empty before that. */
  readonly answer: readonly string[]
}

/** What was found, by the name under which it was looked for. */
export type Found<Read> = Readonly<Record<string, Read | null>>

export interface PageRead {
  readonly status: number
  readonly body: string
}

export interface EndedCommand {
  readonly line: string
  /** Undefined where the shell doesn't tell. */
  readonly exitCode: number | undefined
  /** The end of what it wrote, without escape sequences. */
  readonly output: string
  readonly at: number
}

export const nothingRead: Reading = {
  containers: {},
  images: {},
  logs: {},
  pages: {},
  volumes: {},
  networks: {},
  changes: {},
  processes: {},
  usages: {},
  histories: {},
  paths: {},
  imagePaths: {},
  probes: {},
  files: {},
  dockerfiles: {},
  list: [],
  imageList: [],
  volumeList: [],
  engine: null,
  baseline: [],
  events: [],
  made: [],
  commands: [],
  answer: [],
}

/** All that several checks want, each thing once. */
export function wantedBy(wishes: readonly Wanted[]): Required<Wanted> {
  const all = (key: Exclude<keyof Wanted, 'lists' | 'probes'>) => [
    ...new Set(wishes.flatMap((wanted) => wanted[key] ?? [])),
  ]
  const probes = wishes.flatMap(({ probes = [] }) => probes)
  return {
    containers: all('containers'),
    images: all('images'),
    logs: all('logs'),
    pages: all('pages'),
    volumes: all('volumes'),
    networks: all('networks'),
    changes: all('changes'),
    processes: all('processes'),
    usages: all('usages'),
    histories: all('histories'),
    paths: all('paths'),
    imagePaths: all('imagePaths'),
    probes: [...new Map(probes.map((one) => [probeKey(one.container, one.probe), one])).values()],
    files: all('files'),
    dockerfiles: all('dockerfiles'),
    lists: [...new Set(wishes.flatMap(({ lists = [] }) => lists))],
  }
}
