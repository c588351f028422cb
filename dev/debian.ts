import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Log, output } from './command.ts'
import { madeOnce } from './made-once.ts'
import { cached } from './root.ts'
import { Unavailable } from './unavailable.ts'

export interface PackageSet {
  readonly name: string
  readonly packages: readonly string[]
  /** Only where this Debian has them: some programs moved to packages of their own over the years. */
  readonly optional?: readonly string[]
}

/** Programs and libraries for our own processes: first the unpacked ones, then the machine's. */
export interface Unpacked {
  /** The machine's root as the packages see it: `usr/bin` and the like stand below. */
  readonly root: string
  /** Which packages in which versions, one a line; empty where the machine has them all. */
  readonly inventory: string
  /** For those processes only: with LD_LIBRARY_PATH and PATH. */
  readonly environment: Readonly<Record<'PATH' | 'LD_LIBRARY_PATH', string>>
}

/**
 * Fetches Debian packages and what they depend on, as far as this machine lacks them, and unpacks them into the ignored
 * folder. Nothing is installed: no service starts, and apt keeps its state and lists in there too. Once; later runs fetch nothing.
 * Where there is no apt-get, the machine's own programs are all there is.
 * @throws Unavailable when apt-get can't fetch them
 */
export async function unpacked(set: PackageSet, log: Log): Promise<Unpacked> {
  const folder = cached('debian', `${set.name}-${keyOf(set)}`)
  await madeOnce(folder, async (partial) => {
    if (existsSync('/usr/bin/apt-get')) return fetchAndUnpack(set, partial, log)
    mkdirSync(join(partial, 'root'))
    writeFileSync(join(partial, 'inventory.txt'), '')
  })
  const root = join(folder, 'root')
  const { PATH = '' } = process.env
  return {
    root,
    inventory: readFileSync(join(folder, 'inventory.txt'), 'utf8'),
    environment: {
      PATH: [...binFolders.map((bin) => join(root, bin)), PATH, '/usr/sbin', '/sbin'].join(delimiter),
      LD_LIBRARY_PATH: libraryFolders(root).join(delimiter),
    },
  }
}

/** Where a program is, undefined where it is nowhere. */
export function programIn(packages: Unpacked, name: string): string | undefined {
  const folders = packages.environment.PATH.split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** The folders with libraries: the usual ones of every architecture, and those below them that a package keeps for itself. */
function libraryFolders(root: string): readonly string[] {
  const usual = ['usr/lib', 'lib'].flatMap((lib) => {
    return namesIn(join(root, lib))
      .filter((name) => name.includes('-linux-gnu'))
      .map((name) => join(root, lib, name))
  })
  const own = usual.flatMap((folder) => namesIn(folder).map((name) => join(folder, name)))
  return [...usual, ...own.filter((folder) => namesIn(folder).some((name) => /^lib.*\.so/.test(name)))]
}

function namesIn(folder: string): readonly string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []
}

const binFolders = ['usr/local/bin', 'usr/sbin', 'usr/bin', 'sbin', 'bin']

function keyOf(set: PackageSet): string {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : process.platform
  const parts = [set.packages, set.optional, system, process.arch]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
}

async function fetchAndUnpack(set: PackageSet, folder: string, log: Log): Promise<void> {
  log(`Fetching Debian packages (${set.packages.join(', ')})...`)
  const apt = prepareApt(folder)
  const archives = join(folder, 'apt', 'archives')
  try {
    await output('apt-get', [...apt, 'update'], untranslated)
    const offered = (await output('apt-cache', [...apt, 'pkgnames'], untranslated)).toString().split('\n')
    const wanted = [...set.packages, ...(set.optional ?? []).filter((name) => offered.includes(name))]
    await output('apt-get', [...apt, ...downloadOnly, ...wanted], untranslated)
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    throw new Unavailable(`apt-get can't fetch ${set.packages.join(', ')}: ${reason}`)
  }
  const packages = readdirSync(archives).filter((name) => name.endsWith('.deb'))
  mkdirSync(join(folder, 'root'))
  for (const name of packages.toSorted()) await output('dpkg-deb', ['-x', join(archives, name), join(folder, 'root')])
  rmSync(join(folder, 'apt'), { recursive: true })
  writeFileSync(join(folder, 'inventory.txt'), packages.toSorted().join('\n'))
}

const untranslated = { environment: { LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' } }
const downloadOnly = ['install', '--download-only', '--yes', '--no-install-recommends']

/** apt with a state of its own, which begins with what the machine has installed. */
function prepareApt(folder: string): readonly string[] {
  const apt = join(folder, 'apt')
  for (const path of ['lists/partial', 'archives/partial']) mkdirSync(join(apt, path), { recursive: true })
  copyFileSync('/var/lib/dpkg/status', join(apt, 'status'))
  const settings = {
    'Dir::State': apt,
    'Dir::State::status': join(apt, 'status'),
    'Dir::Cache': apt,
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '3',
  }
  // The machine's hooks would clean its own cache and tell its desktop about new lists.
  const hooks = ['APT::Update::Pre-Invoke', 'APT::Update::Post-Invoke', 'APT::Update::Post-Invoke-Success']
  const lines = [
    ...Object.entries(settings).map(([name, value]) => `${name} "${value}";`),
    ...hooks.map((hook) => `#clear ${hook};`),
  ]
  writeFileSync(join(apt, 'apt.conf'), `${lines.join('\n')}\n`)
  return ['-c', join(apt, 'apt.conf')]
}
