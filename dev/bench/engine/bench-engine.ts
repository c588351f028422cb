import { openEngine } from '../../../src/engine/docker.ts'
import { type PrivateEngine, startPrivateEngine } from '../../engine/private-engine.ts'
import { Unavailable } from '../../unavailable.ts'
import type { Both } from '../typing.ts'
import { measureEvents } from './events.ts'
import { measureList } from './list.ts'
import { endpointOf } from './live-on.ts'
import { measureLogs } from './logs.ts'

/** How quick the view of an engine is next to the docker command: medians in milliseconds, logs in bytes a second. */
export interface EngineFigures {
  /** From something that happens until the list shows it, and until `docker events` prints it. */
  readonly event: Both<number>
  /** The first list of so many containers, and `docker ps --all`. */
  readonly list: Both<number>
  readonly containerCount: number
  /** A log read to its end, line by line, and `docker logs` into a pipe. */
  readonly logs: Both<number>
}

/** Measures on an engine of its own; undefined where this machine cannot have one. */
export async function measureEngine(log: (line: string) => void): Promise<EngineFigures | undefined> {
  const own = await started(log)
  if (own === undefined) return undefined
  try {
    const engine = await openEngine(endpointOf(own))
    const containerCount = 1000
    log('Reading a log...')
    const logs = await measureLogs(engine, own, 1_000_000, 5)
    log('Waiting for events...')
    const event = await measureEvents(engine, own, 40)
    log(`Listing ${containerCount} containers...`)
    const list = await measureList(engine, own, containerCount, 11)
    return { event, list, containerCount, logs }
  } finally {
    own.stop()
  }
}

async function started(log: (line: string) => void): Promise<PrivateEngine | undefined> {
  try {
    return await startPrivateEngine({ log })
  } catch (problem) {
    if (!(problem instanceof Unavailable)) throw problem
    log(`The engine is not measured: ${problem.message}`)
    return undefined
  }
}
