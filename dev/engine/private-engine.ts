import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, existsSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Log, lastLines, outputNow } from '../command.ts'
import { type PackageSet, programIn, type Unpacked, unpacked } from '../debian.ts'
import { identityOf } from '../processes.ts'
import { root } from '../root.ts'
import { Unavailable } from '../unavailable.ts'
import { answersPing } from './ping.ts'
import { registryAddress, registryStorage, writeRegistryConfiguration } from './registry.ts'
import { clear, clearAbandoned, newTraces, type Traces, written } from './traces.ts'

/** A real Docker Engine of our own. It knows nothing of the machine's engine, and nothing of it stays. */
export interface PrivateEngine {
  readonly dockerHost: string
  /** A loopback registry, `127.0.0.1:PORT`, that answers for Docker Hub with our images; what is pushed to it is forgotten. */
  readonly registry: string
  /** For processes that shall meet this engine: DOCKER_HOST, DOCKER_CONFIG, and PATH with a `docker` first. */
  readonly environment: Readonly<Record<'DOCKER_HOST' | 'DOCKER_CONFIG' | 'PATH', string>>
  /** Ends it and its containers and removes every trace: processes, mounts, networks, cgroups, files. */
  stop(): void
}

/**
 * Starts one; its owner is this process, with whose end it ends too, even by `kill -9`. The first time it fetches Debian
 * packages and makes the images, later it takes about a second. First it clears away what a crashed run left behind.
 * @throws Unavailable when this machine can't have one, and Error with dockerd's last lines when it does not come up
 */
export async function startPrivateEngine({ log }: { readonly log: Log }): Promise<PrivateEngine> {
  refuseWhereImpossible()
  const packages = await unpacked(engineSet, log)
  const missing = programs.filter((name) => programIn(packages, name) === undefined)
  if (missing.length > 0) throw new Unavailable(`A private Docker Engine needs ${missing.join(', ')} on this machine.`)
  const storage = await registryStorage(packages, log)
  clearAbandoned()
  let traces = newTraces()
  const stop = () => {
    process.off('exit', stop)
    clear(traces)
  }
  process.on('exit', stop)
  try {
    const launcher = launch(traces, storage, packages)
    const identity = launcher.pid === undefined ? undefined : identityOf(launcher.pid)
    if (identity !== undefined) traces = written({ ...traces, launcher: identity })
    const dockerHost = `unix://${traces.folder}/docker.sock`
    await answered(traces, launcher)
    const registry = await registryAddress(join(traces.folder, 'registry.log'), () => launcher.exitCode === null)
    const PATH = [join(traces.folder, 'bin'), process.env['PATH']].join(delimiter)
    const environment = { DOCKER_HOST: dockerHost, DOCKER_CONFIG: join(traces.folder, 'config'), PATH }
    return { dockerHost, registry, environment, stop }
  } catch (problem) {
    stop()
    throw problem
  }
}

const engineSet: PackageSet = {
  name: 'engine',
  packages: ['docker.io', 'docker-registry', 'iptables', 'iproute2', 'slirp4netns'],
  optional: ['docker-cli'],
}
const programs = ['dockerd', 'containerd', 'runc', 'docker-init', 'docker-registry', 'docker', 'ip', 'nsenter', 'perl']

function refuseWhereImpossible(): void {
  if (process.platform !== 'linux') throw new Unavailable('A private Docker Engine needs Linux.')
  if (process.getuid?.() !== 0) throw new Unavailable('A private Docker Engine needs root.')
  if (outputNow('unshare', ['--mount', '--pid', '--fork', 'true']) !== undefined) return
  throw new Unavailable('A private Docker Engine needs `unshare` and the right to make namespaces (CAP_SYS_ADMIN).')
}

function launch(traces: Traces, storage: string, packages: Unpacked): ChildProcess {
  const { folder, cgroup } = traces
  writeRegistryConfiguration(folder, storage)
  writeFileSync(join(folder, 'daemon.json'), JSON.stringify({ features: { buildkit: true } }))
  writeFileSync(join(folder, 'config', 'config.json'), '{}')
  symlinkSync(programIn(packages, 'docker') ?? 'docker', join(folder, 'bin', 'docker'))
  const log = openSync(join(folder, 'engine.log'), 'w')
  const inside = ['docker-init', '--', 'sh', join(root, 'dev/engine/engine.sh'), folder, storage, cgroup]
  // The kernel ends the launcher with its owner, the namespace's first process with the launcher, and all others with that one.
  const namespace = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc', ...inside]
  const launcher = spawn('setpriv', ['--pdeathsig', 'KILL', ...namespace], {
    stdio: ['ignore', log, log],
    // Ctrl+C in the terminal reaches the owner alone, which then ends this in order.
    detached: true,
    env: { ...process.env, ...environmentInside(folder, packages) },
  })
  launcher.on('error', (problem) => appendFileSync(join(folder, 'engine.log'), problem.message))
  return launcher
}

function environmentInside(folder: string, packages: Unpacked): Readonly<Record<string, string>> {
  const { PATH, LD_LIBRARY_PATH } = packages.environment
  const extensions = LD_LIBRARY_PATH.split(delimiter).map((library) => join(library, 'xtables'))
  return {
    PATH: [join(folder, 'bin'), PATH].join(delimiter),
    LD_LIBRARY_PATH,
    ...(extensions.some(existsSync) && { XTABLES_LIBDIR: extensions.filter(existsSync).join(delimiter) }),
    // runc and dockerd take this as "inside a container" and leave the machine's AppArmor profiles alone.
    container: 'drydock',
  }
}

async function answered(traces: Traces, launcher: ChildProcess): Promise<void> {
  const socket = join(traces.folder, 'docker.sock')
  while (!(await answersPing(socket))) {
    if (launcher.exitCode !== null || launcher.signalCode !== null || launcher.pid === undefined) {
      const said = lastLines(readFileSync(join(traces.folder, 'engine.log'), 'utf8'), 12)
      throw new Error(`The private Docker Engine ended at its start. Its last words:\n${said}`)
    }
    await pause(20)
  }
}
