import { createBackoff } from './backoff.ts'
import { type Bridge, createBridge } from './bridge.ts'
import type { Answer } from './connect.ts'
import type { Engine } from './engine.ts'
import { engineErrorFrom } from './engine-error.ts'
import type { EngineEvent } from './engine-event.ts'
import { createListeners, type Disposable } from './listeners.ts'
import { afterProblem, type Connection, type Snapshot, unseen, withNews } from './snapshot.ts'
import { type News, watch } from './watch.ts'

export type { Connection, Disposable, Snapshot }

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

export interface LiveOptions {
  /** Finds an engine that answers, each time afresh: the setting and the CLI's context may have changed. */
  readonly connect: (signal: AbortSignal) => Promise<Answer>
  /** A number from 0 to 1, for the jitter of the pauses between two attempts. */
  readonly random?: () => number
}

/** An engine that lives while it is held. It never throws, and none of its promises is ever rejected. */
export function createLiveEngine({ connect, random = Math.random }: LiveOptions): LiveEngine {
  const snapshots = createListeners<Snapshot>()
  const events = createListeners<EngineEvent>()
  let snapshot = unseen
  let engine: Engine | undefined
  let holds = 0
  let life = new AbortController()
  let look = () => {}

  function publish(change: Partial<Snapshot>): void {
    snapshot = { ...snapshot, ...change }
    snapshots.tell(snapshot)
  }

  function begin(): void {
    life = new AbortController()
    publish({ connection: { kind: 'connecting', endpoint: undefined } })
    void live(life.signal)
  }

  function end(): void {
    life.abort()
    engine = undefined
    look = () => {}
  }

  async function live(signal: AbortSignal): Promise<void> {
    const bridge = createBridge()
    const backoff = createBackoff(random)
    while (!signal.aborted) {
      const answer = await connect(signal).catch(silent)
      const begun = Date.now()
      const failure = answer.kind === 'silent' ? answer : await stay(answer, bridge, signal)
      if (signal.aborted) return
      // An engine that hangs up soon after each answer is asked less and less often.
      if (Date.now() - begun > lastingConnection) backoff.reset()
      await rest(failure, backoff.next(), signal)
    }
  }

  /** Watches the engine as long as the connection holds. */
  async function stay({ engine: answering, about }: Answered, bridge: Bridge, signal: AbortSignal): Promise<Silent> {
    const { endpoint } = answering
    const since = bridge.since()
    bridge.begin()
    const watched = watch(answering, { since, event, listed }, signal)
    look = watched.look
    const problem = await watched.ended
    return { kind: 'silent', endpoint, problem }

    function event(told: EngineEvent): void {
      if (bridge.isNews(told)) events.tell(told)
    }

    function listed(news: News): void {
      const isFirst = engine !== answering
      engine = answering
      publish({
        ...(isFirst && {
          connection: { kind: 'connected', endpoint, about, eventsSince: bridge.wholeSince(news.readAt) },
        }),
        ...withNews(snapshot, news),
      })
    }
  }

  /** Tells of the failure and waits before the next attempt, unless somebody wants to look again now. */
  async function rest({ endpoint, problem }: Silent, pause: number, signal: AbortSignal): Promise<void> {
    const now = Date.now()
    engine = undefined
    publish({ connection: afterProblem(snapshot.connection, { endpoint, problem, now, retryAt: now + pause }) })
    const { promise, wake } = sleep(pause)
    look = wake
    signal.addEventListener('abort', wake)
    await promise
    signal.removeEventListener('abort', wake)
  }

  return {
    get snapshot() {
      return snapshot
    },
    get engine() {
      return engine
    },
    hold() {
      holds += 1
      if (holds === 1) begin()
      let held = true
      return {
        dispose() {
          if (!held) return
          held = false
          holds -= 1
          if (holds > 0) return
          end()
          publish({ connection: { kind: 'idle' } })
        },
      }
    },
    onSnapshot: snapshots.add,
    onEvent: events.add,
    look: () => look(),
    reconnect() {
      end()
      snapshot = unseen
      if (holds > 0) begin()
      else snapshots.tell(snapshot)
    },
    dispose() {
      end()
      snapshots.clear()
      events.clear()
    },
  }
}

type Answered = Extract<Answer, { kind: 'answered' }>
type Silent = Extract<Answer, { kind: 'silent' }>

const lastingConnection = 10_000

function silent(thrown: unknown): Silent {
  return { kind: 'silent', endpoint: undefined, problem: engineErrorFrom(thrown) }
}

function sleep(milliseconds: number) {
  let wake = () => {}
  const promise = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  return { promise, wake }
}
