import { createBurst } from './burst.ts'
import type { Container, Engine, Image } from './engine.ts'
import { EngineError, engineErrorFrom } from './engine-error.ts'
import type { EngineEvent } from './engine-event.ts'
import type { Network, Volume } from './storage-engine.ts'
import { everything, nothing, type Touched, together, touchedBy } from './touched.ts'

/** One connection under watch, until it ends. */
export interface Watch {
  /** Lists everything again. */
  look(): void
  /** Why it ended. Never rejects. */
  readonly ended: Promise<EngineError>
}

export interface Watcher {
  /** Events from then on are told again; see {@link EventOptions.since}. */
  readonly since: number | undefined
  event(event: EngineEvent): void
  listed(news: News): void
}

/** What was listed again. */
export interface News {
  readonly readAt: number
  /** With `ids`, the answer is about these alone; those missing in it are gone. */
  readonly containers?: { readonly rows: readonly Container[]; readonly ids: ReadonlySet<string> | undefined }
  readonly images?: readonly Image[]
  readonly volumes?: readonly Volume[]
  readonly networks?: readonly Network[]
}

/**
 * Listens to the engine's events and lists again what they touch; the first list begins when the engine listens to us,
 * so nothing falls between the two. Also lists everything now and then, for an event may get lost: the Engine
 * drops them for a reader who is slow.
 * @param signal ends it
 */
export function watch(engine: Engine, watcher: Watcher, signal: AbortSignal): Watch {
  const controller = new AbortController()
  const burst = createBurst(list)
  let touched = everything
  let ticks = 0
  let tickedAt = Date.now()

  const { promise: ended, resolve } = deferred()
  const timer = setInterval(tick, tickLength)
  let secondLook: NodeJS.Timeout | undefined
  const release = () => end(new EngineError('lost', 'no longer wanted'))
  signal.addEventListener('abort', release)
  if (signal.aborted) release()
  else void listen()

  function end(problem: EngineError): void {
    clearInterval(timer)
    clearTimeout(secondLook)
    signal.removeEventListener('abort', release)
    burst.stop()
    controller.abort()
    resolve(problem)
  }

  async function listen(): Promise<void> {
    const { since } = watcher
    try {
      const stream = engine.events({ ...(since !== undefined && { since }), opened }, controller.signal)
      for await (const event of stream) {
        if (controller.signal.aborted) return
        watcher.event(event)
        const change = touchedBy(event)
        if (change === nothing) continue
        touched = together(touched, change)
        burst.push()
      }
      end(new EngineError('lost', 'the engine ended the connection'))
    } catch (error) {
      end(engineErrorFrom(error))
    }
  }

  function opened(): void {
    look()
    // A container that ended just before may be listed as before, and its event was not for us.
    secondLook = setTimeout(look, secondLookAfter)
  }

  async function list(): Promise<void> {
    const asked = touched
    touched = nothing
    try {
      await Promise.all([...asked.early].map(settled))
      const news = await ask(asked)
      if (!controller.signal.aborted) watcher.listed(news)
    } catch (error) {
      end(engineErrorFrom(error))
    }
  }

  /** Waits until the Engine is done with a container: to inspect it takes the lock that lists do without. */
  async function settled(id: string): Promise<void> {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), longestSettling)
    await engine.inspectContainer(id, patience.signal).catch(() => undefined)
    clearTimeout(timer)
  }

  async function ask({ containers, images, volumes, networks }: Touched): Promise<News> {
    const ids = containers === 'all' ? undefined : containers
    const { signal } = controller
    const [rows, freshImages, freshVolumes, freshNetworks] = await Promise.all([
      ids?.size === 0 ? undefined : engine.containers(signal, ids && [...ids]),
      images ? engine.images(signal) : undefined,
      volumes ? engine.volumes(signal) : undefined,
      networks ? engine.networks(signal) : undefined,
    ])
    return {
      readAt: Date.now(),
      ...(rows && { containers: { rows, ids } }),
      ...(freshImages && { images: freshImages }),
      ...(freshVolumes && { volumes: freshVolumes }),
      ...(freshNetworks && { networks: freshNetworks }),
    }
  }

  function look(): void {
    touched = everything
    burst.push()
  }

  function tick(): void {
    const slept = Date.now() - tickedAt - tickLength
    tickedAt = Date.now()
    ticks += 1
    // A machine that slept may keep a connection that is dead at the other end.
    if (slept > longestDelay) end(new EngineError('lost', 'this machine slept'))
    else if (ticks % ticksBetweenLooks === 0) look()
  }

  return { look, ended }
}

const tickLength = 10_000
const ticksBetweenLooks = 9
const longestDelay = 30_000
const longestSettling = 2000
const secondLookAfter = 1000

function deferred() {
  let resolve: (problem: EngineError) => void = () => {}
  const promise = new Promise<EngineError>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
