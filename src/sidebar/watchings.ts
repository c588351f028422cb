import { type EngineDocument, numberAt, textAt } from '../engine/document.ts'
import type { Container, Engine } from '../engine/engine.ts'
import { numbersInside } from '../engine/numbers-inside.ts'
import { plain } from '../webview/plain.ts'
import type { Sight, SightName } from './container-protocol.ts'
import { limitsOf, processesSight } from './inside.ts'

/** How each thing that can be seen of a container is read. Ends by itself, or when `signal` aborts. */
export type Watching = (engine: Engine, container: Container, signal: AbortSignal) => AsyncIterable<Sight>

export const watchings: Readonly<Record<SightName, Watching>> = {
  async *usage(engine, container, signal) {
    if (!hasProcesses(container)) return
    const { memory: memoryLimit, processors: processorLimit } = limitsOf(await inspected(engine, container, signal))
    for await (const { at, processors, memory } of engine.usage(container.id, signal)) {
      yield { what: 'usage', at, processors, memory, processorLimit, memoryLimit }
    }
  },

  async *facts(engine, container, signal) {
    const document = await inspected(engine, container, signal)
    const retries = numberAt(document, 'HostConfig', 'RestartPolicy', 'MaximumRetryCount')
    const policy = textAt(document, 'HostConfig', 'RestartPolicy', 'Name') || 'no'
    yield {
      what: 'facts',
      restarts: numberAt(document, 'RestartCount'),
      policy: plain(retries > 0 ? `${policy}:${retries}` : policy, 40),
      error: plain(textAt(document, 'State', 'Error'), 500),
    }
  },

  async *processes(engine, container, signal) {
    if (!hasProcesses(container)) return
    const document = await inspected(engine, container, signal)
    while (!signal.aborted) {
      const processes = await engine.processes(container.id, signal)
      const outside = processes.map(({ pid }) => pid)
      yield processesSight(document, processes, numbersInside(container.id, outside))
      await rest(signal)
    }
  },

  async *changes(engine, container, signal) {
    const changes = await engine.changes(container.id, signal)
    const shown = changes.slice(0, mostChanges).map(({ kind, path }) => ({ kind, path: plain(path, 300) }))
    yield { what: 'changes', changes: shown, count: changes.length }
  },
}

/** Paused ones too: their processes are there, and stand still. */
function hasProcesses({ state }: Container): boolean {
  return state === 'running' || state === 'paused'
}

function inspected(engine: Engine, { id }: Container, signal: AbortSignal): Promise<EngineDocument | undefined> {
  return engine.inspectContainer(id, signal)
}

// What nobody reads to its end need not be drawn.
const mostChanges = 200
const betweenLooks = 3000

function rest(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, betweenLooks)
    signal.addEventListener('abort', end)
  })
}
