import type { Answer } from '../../src/engine/connect.ts'
import type { Container, Engine, Image } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import type { EngineEvent } from '../../src/engine/engine-event.ts'
import type { Network, Volume } from '../../src/engine/storage-engine.ts'

/** An engine that does what a test says, and counts what it is asked. */
export interface FakeEngine {
  readonly engine: Engine
  readonly answer: Answer
  /** What it lists from now on. */
  rows: readonly Container[]
  images: readonly Image[]
  volumes: readonly Volume[]
  networks: readonly Network[]
  /** What was listed: the IDs asked for, or `all`. */
  readonly listings: (readonly string[] | 'all')[]
  imageListings: number
  /** The streams of events that are open. */
  readonly streams: Set<FakeStream>
  /** What the next streams are told at once, as the Engine does when asked for events since a time. */
  replay: (since: number | undefined) => readonly EngineEvent[]
  /** When set, listing fails with it. */
  listingProblem: EngineError | undefined
  /** When set, listing waits for it. */
  listingGate: Promise<void> | undefined
  /** The IDs that were inspected, and what that waits for. */
  readonly inspections: string[]
  inspectionGate: Promise<void> | undefined
  tell(...events: readonly EngineEvent[]): void
  /** Ends all streams: with an error, or quietly. */
  hangUp(problem?: EngineError): void
}

interface FakeStream {
  push(event: EngineEvent): void
  end(problem?: EngineError): void
}

export function createFakeEngine(): FakeEngine {
  const endpoint = { host: 'unix:///fake.sock', name: 'fake', from: 'default' } as const
  const about = { version: '28.3.1', apiVersion: '1.51', os: 'linux', architecture: 'amd64', operatingSystem: 'Fake' }
  const notAsked = () => Promise.reject(new EngineError('failed', 'the fake engine cannot do this'))
  const engine: Engine = {
    endpoint,
    about: async () => about,
    inspectEngine: notAsked,
    async containers(signal, ids) {
      fake.listings.push(ids ?? 'all')
      const rows = fake.rows
      await fake.listingGate
      if (signal?.aborted) throw new EngineError('lost', 'aborted')
      if (fake.listingProblem) throw fake.listingProblem
      return ids ? rows.filter((row) => ids.includes(row.id)) : rows
    },
    async images() {
      fake.imageListings += 1
      if (fake.listingProblem) throw fake.listingProblem
      return fake.images
    },
    async inspectContainer(id, signal) {
      fake.inspections.push(id)
      const aborted = new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(new EngineError('lost', 'aborted')))
      })
      await Promise.race([fake.inspectionGate, aborted])
      return undefined
    },
    inspectImage: notAsked,
    act: notAsked,
    async *logs() {},
    create: notAsked,
    rename: notAsked,
    processes: notAsked,
    changes: notAsked,
    async *usage() {},
    hasFile: notAsked,
    probe: notAsked,
    history: notAsked,
    async *pull() {},
    async *push() {},
    build: notAsked,
    tag: notAsked,
    removeImage: notAsked,
    volumes: async () => fake.volumes,
    inspectVolume: notAsked,
    createVolume: notAsked,
    removeVolume: notAsked,
    networks: async () => fake.networks,
    inspectNetwork: notAsked,
    createNetwork: notAsked,
    removeNetwork: notAsked,
    connectToNetwork: notAsked,
    disconnectFromNetwork: notAsked,
    prune: notAsked,
    room: notAsked,
    builderUsedAt: notAsked,
    events: ({ since, opened }, signal) => eventsOf(fake, since, opened, signal),
  }
  const fake: FakeEngine = {
    engine,
    answer: { kind: 'answered', engine, about },
    rows: [],
    images: [],
    volumes: [],
    networks: [],
    listings: [],
    imageListings: 0,
    streams: new Set(),
    replay: () => [],
    listingProblem: undefined,
    listingGate: undefined,
    inspections: [],
    inspectionGate: undefined,
    tell(...events) {
      for (const event of events) for (const stream of fake.streams) stream.push(event)
    },
    hangUp(problem) {
      for (const stream of fake.streams) stream.end(problem)
    },
  }
  return fake
}

async function* eventsOf(
  fake: FakeEngine,
  since: number | undefined,
  opened: (() => void) | undefined,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  const waiting: EngineEvent[] = [...fake.replay(since)]
  let ended = false
  let problem: EngineError | undefined
  let wake = () => {}
  const stream: FakeStream = {
    push(event) {
      waiting.push(event)
      wake()
    },
    end(reason) {
      ended = true
      problem = reason
      wake()
    },
  }
  fake.streams.add(stream)
  signal.addEventListener('abort', () => stream.end())
  opened?.()
  try {
    while (!ended) {
      const event = waiting.shift()
      if (event) yield event
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
    if (problem) throw problem
  } finally {
    fake.streams.delete(stream)
  }
}

/** A running container, but for what is said of it. */
export function containerRow(id: string, change: Partial<Container> = {}): Container {
  return {
    id,
    name: `name-${id}`,
    image: 'nginx',
    imageId: 'sha256:1',
    state: 'running',
    createdAt: 1_800_000_000_000,
    exitCode: undefined,
    since: undefined,
    health: undefined,
    status: '',
    ports: [],
    volumes: [],
    networks: [],
    labels: {},
    ...change,
  }
}

/** An event of a container, but for what is said of it. */
export function eventOf(id: string, action: string, change: Partial<EngineEvent> = {}): EngineEvent {
  return { type: 'container', action, detail: undefined, id, attributes: {}, at: Date.now(), ...change }
}
