import type { Container, Engine } from '../../src/engine/engine.ts'
import type { EngineEvent } from '../../src/engine/engine-event.ts'
import type { Connection, LiveEngine, Snapshot } from '../../src/engine/live.ts'
import { createFakeEngine } from './fake-engine.ts'

/** A live engine that stands still: it shows what the test lets it show, and does what the test lets it do. */
export interface StillEngine extends LiveEngine {
  /** Shows another picture. */
  show(change: Partial<Snapshot>): void
  tell(event: EngineEvent): void
  /** How many hold it now. */
  readonly holders: number
  readonly looks: number
}

/** @param engine what it can do; nothing else of the engine works */
export function stillEngine(containers: readonly Container[] = [], engine: Partial<Engine> = {}): StillEngine {
  const fake = createFakeEngine()
  const whole: Engine = { ...fake.engine, ...engine }
  const listeners = new Set<(snapshot: Snapshot) => void>()
  const hearers = new Set<(event: EngineEvent) => void>()
  let snapshot: Snapshot = {
    connection: connected(whole),
    containers,
    images: [],
    volumes: [],
    networks: [],
    readAt: 0,
  }
  let holders = 0
  let looks = 0
  const listen = <T>(set: Set<T>, listener: T) => {
    set.add(listener)
    return { dispose: () => set.delete(listener) }
  }
  return {
    get snapshot() {
      return snapshot
    },
    get engine() {
      return snapshot.connection.kind === 'connected' ? whole : undefined
    },
    get holders() {
      return holders
    },
    get looks() {
      return looks
    },
    hold() {
      holders += 1
      return {
        dispose: () => {
          holders -= 1
        },
      }
    },
    onSnapshot: (listener) => listen(listeners, listener),
    onEvent: (listener) => listen(hearers, listener),
    look() {
      looks += 1
    },
    reconnect() {},
    dispose() {},
    show(change) {
      snapshot = { ...snapshot, ...change }
      for (const listener of [...listeners]) listener(snapshot)
    },
    tell(event) {
      for (const hearer of [...hearers]) hearer(event)
    },
  }
}

/** A connection to an engine of ours. */
export function connected(engine: Engine = createFakeEngine().engine): Connection {
  const about = { version: '28.3.1', apiVersion: '1.51', os: 'linux', architecture: 'amd64', operatingSystem: 'Fake' }
  return { kind: 'connected', endpoint: engine.endpoint, about, eventsSince: 0 }
}

/** The ID that consists of this character. */
export function idOf(character: string): string {
  return character.repeat(64)
}
