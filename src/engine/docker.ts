import { aboutFrom, containersFrom, hasTerminal, imagesFrom } from './answers.ts'
import { type Dial, dialTo, type EngineRequest } from './dial.ts'
import { containerEngine } from './docker-containers.ts'
import { imageEngine } from './docker-images.ts'
import { storageEngine } from './docker-storage.ts'
import { documentFrom, segment, segments } from './door.ts'
import type { Endpoint } from './endpoint.ts'
import type { Engine, EventOptions, LogLine, LogOptions } from './engine.ts'
import { EngineError, statusOf } from './engine-error.ts'
import type { EngineEvent } from './engine-event.ts'
import { eventFrom } from './events.ts'
import { probeWatcher } from './exec-probe.ts'
import { inspect } from './inspect.ts'
import type { Action, ActOptions } from './lifecycle.ts'
import { createLogReader } from './logs.ts'
import { createJsonLineReader } from './ndjson.ts'

/**
 * The engine at `endpoint`, through dockerode. Nothing is asked yet, so nothing says whether anybody answers.
 * @throws EngineError `invalid` for an address that cannot be
 */
export async function openEngine(endpoint: Endpoint): Promise<Engine> {
  const dial = await dialTo(endpoint)
  return {
    endpoint,
    ...containerEngine(dial),
    ...imageEngine(dial),
    ...storageEngine(dial),
    async about(signal) {
      const [version, information] = await Promise.all([
        dial.json({ method: 'GET', path: '/version' }, signal),
        // A proxy before the Engine may keep this one back; all else works without it.
        dial.json({ method: 'GET', path: '/info' }, signal).catch(undefinedIfRefused),
      ])
      return aboutFrom(version, information)
    },
    async inspectEngine(signal) {
      const [Version, Info] = await Promise.all([
        dial.json({ method: 'GET', path: '/version' }, signal),
        dial.json({ method: 'GET', path: '/info' }, signal).catch(undefinedIfRefused),
      ])
      return { Version, Info, Endpoint: { Host: endpoint.host, Context: endpoint.context ?? endpoint.name } }
    },
    async containers(signal, ids) {
      const filters = ids && { filters: JSON.stringify({ id: ids }) }
      const answer = await dial.json(
        { method: 'GET', path: '/containers/json', query: { all: true, ...filters } },
        signal,
      )
      return containersFrom(answer, Date.now())
    },
    async images(signal) {
      return imagesFrom(await dial.json({ method: 'GET', path: '/images/json' }, signal))
    },
    inspectContainer: (idOrName, signal) => inspect(dial, `/containers/${segment(idOrName)}/json`, signal),
    inspectImage: (reference, signal) => inspect(dial, `/images/${segments(reference)}/json`, signal),
    act: (action, id, options = {}) => act(dial, action, id, options),
    logs: (id, options, signal) => logs(dial, id, options, signal),
    events: (options, signal) => events(dial, options, signal),
  }
}

async function act(dial: Dial, action: Action, id: string, options: ActOptions): Promise<'done' | 'already'> {
  try {
    await dial.done(requests[action](`/containers/${segment(id)}`, options))
    return 'done'
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    const status = statusOf(error.cause)
    if (status === 304) return 'already'
    // Other than for a pause, the Engine has no code of its own for "it is not paused".
    if (status === 500 && action === 'unpause') throw new EngineError('conflict', error.message, { cause: error.cause })
    throw error
  }
}

const requests: Readonly<Record<Action, (container: string, options: ActOptions) => EngineRequest>> = {
  start: (container) => ({ method: 'POST', path: `${container}/start` }),
  stop: (container, options) => ({ method: 'POST', path: `${container}/stop`, query: grace(options) }),
  pause: (container) => ({ method: 'POST', path: `${container}/pause` }),
  unpause: (container) => ({ method: 'POST', path: `${container}/unpause` }),
  restart: (container, options) => ({ method: 'POST', path: `${container}/restart`, query: grace(options) }),
  kill: (container) => ({ method: 'POST', path: `${container}/kill` }),
  remove: (container, { force = false, volumes = false }) => ({
    method: 'DELETE',
    path: container,
    query: { force, v: volumes },
  }),
}

function grace({ graceSeconds }: ActOptions): Readonly<Record<string, number>> {
  return graceSeconds === undefined ? {} : { t: graceSeconds }
}

async function* logs(dial: Dial, id: string, options: LogOptions, signal: AbortSignal): AsyncGenerator<LogLine> {
  const container = `/containers/${segment(id)}`
  const document = documentFrom(await dial.json({ method: 'GET', path: `${container}/json` }, signal))
  const timestamps = options.timestamps ?? false
  const reader = createLogReader({ terminal: hasTerminal(document), timestamps })
  const query = {
    stdout: true,
    stderr: true,
    timestamps,
    follow: options.follow,
    tail: options.tail ?? 'all',
    ...(options.since !== undefined && { since: seconds(options.since) }),
  }
  for await (const chunk of dial.bytes({ method: 'GET', path: `${container}/logs`, query }, signal)) {
    yield* reader.read(chunk)
  }
  yield* reader.rest()
}

async function* events(dial: Dial, options: EventOptions, signal: AbortSignal): AsyncGenerator<EngineEvent> {
  const query = options.since === undefined ? {} : { since: seconds(options.since) }
  const read = createJsonLineReader()
  const isOfProbe = probeWatcher()
  for await (const chunk of dial.bytes({ method: 'GET', path: '/events', query }, signal, options.opened)) {
    for (const value of read(chunk)) {
      const event = eventFrom(value)
      if (event && !isOfProbe(event)) yield event
    }
  }
}

// Six digits: the Engine's events are apart by microseconds.
function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(6)
}

function undefinedIfRefused(error: unknown): undefined {
  const answered = error instanceof EngineError && statusOf(error.cause) !== undefined
  if (!answered) throw error
}
