import type { Container, Endpoint, Engine, EngineAbout, EngineError, EngineEvent, Image } from './engine.ts'

/** What is known of the engine at one moment. A new value with every change; unchanged parts keep their identity. */
export interface Snapshot {
  readonly connection: Connection
  readonly containers: readonly Container[]
  readonly images: readonly Image[]
  /** When the lists were read; undefined before the first time. */
  readonly readAt: number | undefined
}

export type Connection =
  /** Nobody has asked yet, or nobody looks. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'connecting'; readonly endpoint: Endpoint | undefined }
  | {
      readonly kind: 'connected'
      readonly endpoint: Endpoint
      readonly about: EngineAbout
      /** From this moment on no event has been missed, not even over a reconnection. */
      readonly eventsSince: number
    }
  /** It was there and is not now: the lists are those of `lostAt`. */
  | {
      readonly kind: 'reconnecting'
      readonly endpoint: Endpoint
      readonly problem: EngineError
      readonly lostAt: number
      readonly retryAt: number
    }
  /** It has not answered yet. */
  | {
      readonly kind: 'unreachable'
      readonly endpoint: Endpoint | undefined
      readonly problem: EngineError
      readonly retryAt: number
    }

/**
 * The engine, kept in view: events are the trigger, listing is the proof.
 * Works only while somebody holds it; connects, re-lists after each event (the first at once, the rest of a burst
 * together), and reconnects with backoff when the stream ends.
 */
export interface LiveEngine {
  readonly snapshot: Snapshot
  /** The engine while it is connected. */
  readonly engine: Engine | undefined
  /** Asks for live updates until the answer is disposed. */
  hold(): Disposable
  onSnapshot(listener: (snapshot: Snapshot) => void): Disposable
  onEvent(listener: (event: EngineEvent) => void): Disposable
  /** Looks again now: reconnects at once, or lists again. */
  look(): void
  /** Lets go of this engine and finds one afresh: after the setting or the CLI's context has changed. */
  reconnect(): void
  dispose(): void
}

/** Something to let go of; VS Code's Disposable has the same shape. */
export interface Disposable {
  dispose(): void
}
