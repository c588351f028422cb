import type { EngineDocument } from '../../src/engine/document.ts'
import type { Container, Engine } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import type { EngineEvent } from '../../src/engine/engine-event.ts'
import type { Connection, LiveEngine, Snapshot } from '../../src/engine/live.ts'
import type { Outside } from '../../src/lessons/outside.ts'
import { createFakeEngine } from '../engine/fake-engine.ts'
import { containerDocument, event, row } from './documents.ts'

/** A world around a run, which does what a test says. */
export interface FakeWorld {
  readonly outside: Outside
  /** What `docker run` does: the container is there, and the events tell it. */
  start(change?: Readonly<Record<string, unknown>>): void
  /** What `docker rm -f` does. */
  remove(): void
  /** Adds an event without any container, at the next moment. */
  tell(action: string): void
  /** The engine is there; `eventsSince`: from when on no event was missed. */
  connect(eventsSince?: number): void
  disconnect(): void
  /** What the engine tells when it is asked for events since a time. */
  replay: readonly EngineEvent[]
  /** Two seconds pass. */
  tick(): void
  readonly takenPorts: Set<number>
  /** The names of images that were built, and why the next builds fail. */
  readonly built: string[]
  readonly buildProblems: string[]
  /** The IDs of containers inside which something was asked. */
  readonly probed: string[]
  /** The learner's folder. */
  readonly files: Map<string, string>
  readonly containers: Map<string, { readonly row: Container; readonly document: EngineDocument }>
}

export function fakeWorld(): FakeWorld {
  const snapshotListeners = new Set<(snapshot: Snapshot) => void>()
  const eventListeners = new Set<(event: EngineEvent) => void>()
  const ticks = new Set<() => void>()
  const containers: FakeWorld['containers'] = new Map()
  const files = new Map<string, string>()
  const takenPorts = new Set<number>()
  const built: string[] = []
  const buildProblems: string[] = []
  const probed: string[] = []
  const endpoint = { host: 'unix:///fake.sock', name: 'fake', from: 'default' } as const
  const about = { version: '28.0.0', apiVersion: '1.48', os: 'linux', architecture: 'amd64', operatingSystem: 'Fake' }
  let connection: Connection = { kind: 'connecting', endpoint }
  let clock = 1000
  const engine: Engine = {
    // What lessons don't ask, it refuses.
    ...createFakeEngine().engine,
    containers: async () => [...containers.values()].map((one) => one.row),
    images: async () => [],
    volumes: async () => [],
    networks: async () => [],
    inspectContainer: async (wanted) =>
      [...containers.values()].find(({ row: { id, name } }) => id === wanted || name === wanted)?.document,
    inspectImage: async () => undefined,
    async build(_, name) {
      const problem = buildProblems.shift()
      if (problem !== undefined) throw new EngineError('failed', problem)
      built.push(name)
    },
    async probe(id) {
      probed.push(id)
      return { kind: 'ended', exitCode: 0, output: 'uid=0(root)\n', errors: '' }
    },
    async *events({ opened }) {
      opened?.()
      yield* world.replay
    },
  }
  const snapshot = (): Snapshot => ({
    connection,
    containers: [],
    images: [],
    volumes: [],
    networks: [],
    readAt: undefined,
  })
  const live: LiveEngine = {
    get snapshot() {
      return snapshot()
    },
    get engine() {
      return connection.kind === 'connected' ? engine : undefined
    },
    hold: () => ({ dispose() {} }),
    onSnapshot: (listener) => listening(snapshotListeners, listener),
    onEvent: (listener) => listening(eventListeners, listener),
    look() {},
    reconnect() {},
    dispose() {},
  }
  const become = (next: Connection) => {
    connection = next
    for (const listener of snapshotListeners) listener(snapshot())
  }
  const world: FakeWorld = {
    outside: {
      live,
      now: () => clock,
      askPage: async () => null,
      isFree: async (port) => !takenPorts.has(port),
      imagePrefix: '',
      practice: { path: '', lay: async () => {}, read: async (file) => files.get(file) ?? null },
      readDockerfile: async () => null,
      every: (_, act) => listening(ticks, act),
    },
    containers,
    files,
    takenPorts,
    built,
    buildProblems,
    probed,
    replay: [],
    start(change = {}) {
      clock += 1
      const id = `id-${clock}`
      const document = containerDocument({ Id: id, ...change })
      const name = String(document['Name']).slice(1)
      containers.set(id, { row: row({ id, name }), document })
      for (const action of ['create', 'start'])
        tell(event(action, { id, at: clock, attributes: { name, image: 'nginx' } }))
    },
    remove() {
      clock += 1
      for (const [
        id,
        {
          row: { name },
        },
      ] of containers) {
        containers.delete(id)
        for (const action of ['kill', 'die', 'destroy']) tell(event(action, { id, at: clock, attributes: { name } }))
      }
    },
    tell(action) {
      clock += 1
      tell(event(action, { at: clock }))
    },
    connect: (eventsSince = 1) => become({ kind: 'connected', endpoint, about, eventsSince }),
    disconnect() {
      const problem = new EngineError('lost', 'gone')
      become({ kind: 'reconnecting', endpoint, problem, lostAt: clock, retryAt: clock })
    },
    tick() {
      clock += 2000
      for (const act of ticks) act()
    },
  }
  return world

  function tell(told: EngineEvent): void {
    for (const listener of eventListeners) listener(told)
  }
}

function listening<Listener>(listeners: Set<Listener>, listener: Listener) {
  listeners.add(listener)
  return { dispose: () => listeners.delete(listener) }
}
