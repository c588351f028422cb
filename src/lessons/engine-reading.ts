import type { Usage } from '../engine/container-engine.ts'
import type { EngineDocument } from '../engine/document.ts'
import type { Engine } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import { imageHasFile } from '../engine/image-probe.ts'
import { textAt } from './document-path.ts'
import { probeKey } from './probe-read.ts'
import type { AskInside } from './probing.ts'
import type { PageRead, Reading, Wanted } from './reading.ts'

/** Asks an address of this machine; `null` where nobody answers. */
export type AskPage = (url: string, signal: AbortSignal) => Promise<PageRead | null>

/** How to ask what the engine itself does not say. */
export interface Asking {
  readonly askPage: AskPage
  readonly askInside: AskInside
}

// A log is read whole with every check: a chatty one must not be.
const logLines = 500

/** What of a reading comes from the engine. */
export type EngineReading = Omit<
  Reading,
  'files' | 'dockerfiles' | 'baseline' | 'events' | 'made' | 'commands' | 'answer'
>

/** Reads from the engine what checks want. Throws EngineError where the engine itself does not answer. */
export async function readEngine(
  engine: Engine,
  wanted: Required<Wanted>,
  { askPage, askInside }: Asking,
  signal: AbortSignal,
): Promise<EngineReading> {
  const [list, containers, images, logs, pages] = await Promise.all([
    engine.containers(signal),
    byName(wanted.containers, async (name) => (await engine.inspectContainer(name, signal)) ?? null),
    byName(wanted.images, async (reference) => (await engine.inspectImage(reference, signal)) ?? null),
    byName(wanted.logs, (name) => logOf(engine, name, signal)),
    byName(wanted.pages, (url) => askPage(url, signal)),
  ])
  // A name could be the beginning of somebody else's ID: then the Engine answers with that container.
  const known = Object.entries(containers).map(([name, document]) => [name, isCalled(document, name) ? document : null])
  const named: EngineReading['containers'] = Object.fromEntries(known)
  const probed = wanted.probes.map(async ({ container, probe }) => {
    const document = named[container]
    return [probeKey(container, probe), document ? await askInside(engine, document, probe, signal) : null] as const
  })
  return {
    list,
    containers: named,
    probes: Object.fromEntries(await Promise.all(probed)),
    images,
    logs,
    pages,
    ...(await readContainers(engine, wanted, signal)),
    ...(await readStores(engine, wanted, signal)),
    // After the list of containers: for this, one may have to be made.
    imagePaths: await byName(wanted.imagePaths, async (place) => {
      const [reference = '', path = ''] = place.split(/ (.*)/s)
      const id = textAt(images[reference], 'Id')
      return id !== '' && (await imageHasFile(engine, id, path)) ? (true as const) : null
    }),
  }
}

async function readContainers(engine: Engine, wanted: Required<Wanted>, signal: AbortSignal) {
  const [changes, processes, usages, paths] = await Promise.all([
    byName(wanted.changes, (name) => unlessGone(engine.changes(name, signal))),
    byName(wanted.processes, (name) => unlessGone(engine.processes(name, signal))),
    byName(wanted.usages, (name) => unlessGone(firstUsage(engine, name, signal))),
    byName(wanted.paths, async (place) => {
      const [name = '', path = ''] = place.split(/:(.*)/s)
      return (await engine.hasFile(name, path, signal)) ? (true as const) : null
    }),
  ])
  return { changes, processes, usages, paths }
}

async function readStores(engine: Engine, wanted: Required<Wanted>, signal: AbortSignal) {
  const lists = (what: (typeof wanted.lists)[number]) => wanted.lists.includes(what)
  const [volumes, networks, histories, imageList, volumeList, itself] = await Promise.all([
    byName(wanted.volumes, async (name) => (await engine.inspectVolume(name, signal)) ?? null),
    byName(wanted.networks, async (name) => (await engine.inspectNetwork(name, signal)) ?? null),
    byName(wanted.histories, (reference) => unlessGone(engine.history(reference, signal))),
    lists('images') ? engine.images(signal) : [],
    lists('volumes') ? engine.volumes(signal) : [],
    lists('engine') ? engine.inspectEngine(signal) : null,
  ])
  return { volumes, networks, histories, imageList, volumeList, engine: itself }
}

/** Usage is measured between two moments: there is one after about a second, and none of a container that does not run. */
async function firstUsage(engine: Engine, name: string, signal: AbortSignal): Promise<Usage | null> {
  for await (const usage of engine.usage(name, signal)) return usage
  return null
}

/** What can't be asked of a container that is gone, or does not run, is not there. */
async function unlessGone<Read>(asked: Promise<Read>): Promise<Read | null> {
  return asked.catch((problem: unknown) => {
    if (problem instanceof EngineError && (problem.kind === 'gone' || problem.kind === 'conflict')) return null
    throw problem
  })
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
