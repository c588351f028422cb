import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { childrenOf, identityOf, isAlive, kill, type ProcessIdentity, pauseNow, textOf } from '../processes.ts'

/** All that an engine leaves on the machine, written down before it is made. */
export interface Traces {
  /** With the socket, hence short: a socket's path has 107 bytes at most. */
  readonly folder: string
  /** The cgroup that all containers are in, below each controller. */
  readonly cgroup: string
  /** Who started the engine. */
  readonly owner: ProcessIdentity
  /** The parent of the engine's process namespace. */
  readonly launcher?: ProcessIdentity
}

/** Names for a new engine, and a folder that says whose it is. */
export function newTraces(): Traces {
  const folder = mkdtempSync(join(shortTemporaryFolder(), start))
  const owner = identityOf(process.pid)
  if (owner === undefined) throw new Error('This process has no entry below /proc.')
  const traces = { folder, owner, cgroup: basename(folder) }
  for (const name of ['bin', 'config', 'exec', 'data']) mkdirSync(join(folder, name))
  return written(traces)
}

/** Writes down where the traces are, for whoever has to clear them away. Gives them as they came. */
export function written(traces: Traces): Traces {
  writeFileSync(join(traces.folder, record), JSON.stringify(traces))
  return traces
}

/** Removes what is left of engines whose owner is gone, of this checkout or another. Those of a living owner stay. */
export function clearAbandoned(): void {
  const parent = shortTemporaryFolder()
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(start))) {
    const traces = readTraces(join(parent, name))
    if (traces !== undefined && !isAlive(traces.owner)) clear(traces)
  }
}

/**
 * Ends an engine at once and removes every trace of it. It keeps nothing, so there is nothing that it could lose by SIGKILL.
 * Waits without a promise, for it is the last that a process does as well.
 */
export function clear(traces: Traces): void {
  const { launcher } = traces
  const processes = launcher !== undefined && isAlive(launcher) ? [...childrenOf(launcher.pid), launcher] : []
  for (const one of processes) kill(one)
  waitFor(() => {
    endContainers(traces.cgroup)
    return !processes.some(isAlive) && processesIn(traces.cgroup).length === 0
  })
  for (const folder of cgroupFolders(traces.cgroup).toReversed()) rmdirSync(folder)
  // Its mounts were in a namespace of its own. Should one be here all the same, then nothing below it may be removed.
  if (readFileSync('/proc/self/mountinfo', 'utf8').includes(`${traces.folder}/`)) return
  rmSync(traces.folder, { recursive: true, force: true, maxRetries: 5 })
}

const start = 'drydock-engine-'
const record = 'traces.json'

function shortTemporaryFolder(): string {
  return tmpdir().length < 50 ? tmpdir() : '/tmp'
}

function readTraces(folder: string): Traces | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, record), 'utf8'))
  } catch {
    // It is being made or removed at this moment.
    return undefined
  }
}

/** Processes of the dead engine's containers. A frozen one (`docker pause`) can't even be killed before it thaws. */
function endContainers(cgroup: string): void {
  for (const folder of cgroupFolders(cgroup)) {
    const freezer = join(folder, 'freezer.state')
    if (existsSync(freezer)) writeFileSync(freezer, 'THAWED')
  }
  for (const one of processesIn(cgroup)) kill(one)
}

function processesIn(cgroup: string): readonly ProcessIdentity[] {
  const ids = cgroupFolders(cgroup).flatMap((folder) => textOf(join(folder, 'cgroup.procs')).trim().split('\n'))
  return ids.filter((id) => id !== '').flatMap((id) => identityOf(Number(id)) ?? [])
}

/** Parents before children: below each controller in version 1 of cgroups, once in version 2. */
function cgroupFolders(cgroup: string): readonly string[] {
  const top = '/sys/fs/cgroup'
  const parents = [top, ...foldersIn(top)]
  return parents
    .map((parent) => join(parent, cgroup))
    .filter(existsSync)
    .flatMap(withChildren)
}

function withChildren(folder: string): readonly string[] {
  return [folder, ...foldersIn(folder).flatMap(withChildren)]
}

function waitFor(condition: () => boolean): void {
  for (let left = 500; left > 0 && !condition(); left--) pauseNow(20)
}

function foldersIn(folder: string): readonly string[] {
  // A cgroup may vanish between two looks.
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))
}
