import { type Engine, type EngineDocument, EngineError } from '../engine/engine.ts'
import type { PageRead, Reading, Wanted } from './reading.ts'

/** Asks an address of this machine; `null` where nobody answers. */
export type AskPage = (url: string, signal: AbortSignal) => Promise<PageRead | null>

// A log is read whole with every check: a chatty one must not be.
const logLines = 500

/** Reads from the engine what checks want. Throws EngineError where the engine itself does not answer. */
export async function readEngine(
  engine: Engine,
  wanted: Required<Wanted>,
  askPage: AskPage,
  signal: AbortSignal,
): Promise<Pick<Reading, 'containers' | 'images' | 'logs' | 'pages' | 'list'>> {
  const [list, containers, images, logs, pages] = await Promise.all([
    engine.containers(signal),
    byName(wanted.containers, async (name) => (await engine.inspectContainer(name, signal)) ?? null),
    byName(wanted.images, async (reference) => (await engine.inspectImage(reference, signal)) ?? null),
    byName(wanted.logs, (name) => logOf(engine, name, signal)),
    byName(wanted.pages, (url) => askPage(url, signal)),
  ])
  // A name could be the beginning of somebody else's ID: then the Engine answers with that container.
  const named = Object.entries(containers).map(([name, document]) => [name, isCalled(document, name) ? document : null])
  return { list, containers: Object.fromEntries(named), images, logs, pages }
}

async function byName<Read>(
  names: readonly string[],
  read: (name: string) => Promise<Read>,
): Promise<Record<string, Read>> {
  const entries = await Promise.all(names.map(async (name): Promise<[string, Read]> => [name, await read(name)]))
  return Object.fromEntries(entries)
}

function isCalled(document: EngineDocument | null, name: string): boolean {
  return document?.['Name'] === `/${name}`
}

async function logOf(engine: Engine, name: string, signal: AbortSignal): Promise<string> {
  const lines: string[] = []
  try {
    for await (const { text } of engine.logs(name, { follow: false, tail: logLines }, signal)) lines.push(`${text}\n`)
  } catch (problem) {
    // No such container, or it went while we read: that is an answer, too.
    if (!(problem instanceof EngineError && problem.kind === 'gone')) throw problem
  }
  return lines.join('')
}
