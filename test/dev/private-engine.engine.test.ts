import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { output } from '../../dev/command.ts'
import { startPrivateEngine } from '../../dev/engine/private-engine.ts'
import { clearAbandoned } from '../../dev/engine/traces.ts'
import { root } from '../../dev/root.ts'
import { describeWithEngine, engine } from '../engine-test.ts'

type Environment = Readonly<Record<string, string>>

describeWithEngine('the private engine', () => {
  test('runs nginx by its Docker Hub name and publishes its port on loopback', async () => {
    const docker = dockerWith(engine.environment)
    const id = await docker('run', '--detach', '--publish', '127.0.0.1::80', 'nginx')
    const page = await fetch(`http://${await docker('port', id, '80')}/`)
    expect(page.status).toBe(200)
    expect(await docker('logs', id)).toContain('"GET / HTTP/1.1" 200')
    await docker('stop', id)
    expect(await docker('inspect', '--format', '{{.State.ExitCode}} {{.Config.StopSignal}}', id)).toBe('0 SIGQUIT')
    await docker('rm', id)
  })

  test('lets the containers of a network call each other by name', async () => {
    const docker = dockerWith(engine.environment)
    await docker('network', 'create', 'by-name')
    await docker('run', '--detach', '--name', 'called', '--network', 'by-name', 'nginx')
    const page = await docker('run', '--rm', '--network', 'by-name', 'busybox', 'wget', '-qO-', 'http://called/')
    expect(page).toContain('Welcome to nginx!')
    await docker('rm', '--force', 'called')
    await docker('network', 'rm', 'by-name')
  })

  test('builds on an image of the registry', async () => {
    const docker = dockerWith(engine.environment)
    const context = mkdtempSync(join(tmpdir(), 'drydock-context-'))
    writeFileSync(
      join(context, 'Dockerfile'),
      'FROM busybox:1.36\nRUN echo built > /message\nCMD ["cat", "/message"]\n',
    )
    const image = await docker('build', '--quiet', context)
    expect(await docker('run', '--rm', image)).toBe('built')
    await docker('image', 'rm', '--force', image)
    rmSync(context, { recursive: true })
  })

  test('runs a real PostgreSQL, which wants a password and keeps its rows in a volume', async () => {
    const docker = dockerWith(engine.environment)
    await expect(docker('run', '--rm', 'postgres:17')).rejects.toThrow(/ended with 1:[\s\S]*specify POSTGRES_PASSWORD/)
    const volume = 'rows:/var/lib/postgresql/data'
    const run = ['run', '--detach', '--name', 'database', '--env', 'POSTGRES_PASSWORD=rex', '--volume', volume]
    const inside = (line: string) =>
      docker('exec', 'database', 'sh', '-c', `until pg_isready -q; do sleep 0.2; done; ${line}`)
    await docker(...run, 'postgres:17')
    await inside(`psql -U postgres -c "CREATE TABLE kept AS SELECT '배' AS word"`)
    await docker('stop', 'database')
    await docker('rm', 'database')
    await docker(...run, 'postgres:17')
    expect(await inside('psql -U postgres -tA -c "SELECT word FROM kept"')).toBe('배')
    await docker('rm', '--force', 'database')
    await docker('volume', 'rm', 'rows')
  })

  test('has nothing to warn of when a container is made', async () => {
    const made = await create('busybox')
    expect(made.Warnings ?? []).toEqual([])
    await dockerWith(engine.environment)('rm', made.Id)
  })

  test('leaves nothing behind when it is stopped, not even of a paused container', async () => {
    const second = await startPrivateEngine({ log: () => {} })
    const traces = await populate(second.environment)
    expect(remaining(traces)).toEqual(Object.keys(traces))
    second.stop()
    expect(remaining(traces)).toEqual([])
  })

  test('ends with its owner, and the next run clears away what that left', async () => {
    const elsewhere = spawn(process.execPath, ['dev/run.mjs', 'engine'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(elsewhere, 'close')
    const environment = await printedBy(elsewhere.stdout)
    const traces = await populate(environment)
    const { owner } = JSON.parse(readFileSync(join(folderOf(environment), 'traces.json'), 'utf8'))
    process.kill(owner.pid, 'SIGKILL')
    await ended
    clearAbandoned()
    expect(remaining(traces)).toEqual([])
  })

  test('stays when another run clears away', async () => {
    clearAbandoned()
    expect(await dockerWith(engine.environment)('version', '--format', '{{.Server.Os}}')).toBe('linux')
  })
})

/** Claims about the machine, one for each kind of trace that an engine leaves; all true while the engine runs. */
type Claims = Readonly<Record<string, () => boolean>>

/** Makes something of every kind that an engine leaves on a machine. */
async function populate(environment: Environment): Promise<Claims> {
  const docker = dockerWith(environment)
  await docker('network', 'create', 'left')
  await docker('run', '--detach', '--network', 'left', '--publish', '127.0.0.1::80', '--volume', '/data', 'nginx')
  const frozen = await docker('run', '--detach', 'busybox', 'sleep', '1234567')
  await docker('pause', frozen)
  const folder = folderOf(environment)
  const { cgroup } = JSON.parse(readFileSync(join(folder, 'traces.json'), 'utf8'))
  return {
    folder: () => existsSync(folder),
    cgroup: () => cgroupNames().includes(cgroup),
    processes: () => commandLines().some((line) => line.includes(basename(folder))),
    'frozen process': () => commandLines().includes('sleep 1234567 '),
  }
}

function remaining(claims: Claims): readonly string[] {
  return Object.keys(claims).filter((name) => claims[name]?.())
}

function cgroupNames(): readonly string[] {
  const top = '/sys/fs/cgroup'
  const folders = readdirSync(top, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [...folders.map((entry) => entry.name), ...folders.flatMap((entry) => readdirSync(join(top, entry.name)))]
}

function commandLines(): readonly string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      // Not a process, or one that ended meanwhile.
      return []
    }
  })
}

function dockerWith(environment: Environment): (...args: readonly string[]) => Promise<string> {
  const program = join(folderOf(environment), 'bin', 'docker')
  return async (...args) => (await output(program, args, { environment })).toString().trim()
}

/** Makes a container over the API, whose answer holds the warnings that the `docker` command prints. */
async function create(image: string): Promise<{ Id: string; Warnings: string[] | null }> {
  await dockerWith(engine.environment)('pull', '--quiet', image)
  const socketPath = engine.dockerHost.slice('unix://'.length)
  const headers = { 'content-type': 'application/json' }
  const asked = request({ socketPath, method: 'POST', path: '/containers/create', headers })
  asked.end(JSON.stringify({ Image: image }))
  const [answer] = await once(asked, 'response')
  return JSON.parse(await text(answer))
}

/** The lines `export NAME='value'` of `dev/engine.ts`. */
async function printedBy(stream: NodeJS.ReadableStream): Promise<Environment> {
  const environment: Record<string, string> = {}
  for await (const line of createInterface({ input: stream })) {
    const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) environment[name] = value
    if (line.startsWith('# registry')) return environment
  }
  throw new Error('The engine did not start.')
}

function folderOf(environment: Environment): string {
  return dirname((environment['DOCKER_HOST'] ?? '').slice('unix://'.length))
}
