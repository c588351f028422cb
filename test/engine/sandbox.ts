import { afterAll } from 'vitest'
import { output } from '../../dev/command.ts'
import { openEngine } from '../../src/engine/docker.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { engine as provided } from '../engine-test.ts'

/** The engine of the test run, and containers of a test's own, removed by their IDs when the file is done. */
export interface Sandbox {
  /** Runs the docker CLI and gives what it wrote, without the last line break. */
  docker(...args: readonly string[]): Promise<string>
  /** `docker create` with these arguments; gives the container's ID. */
  create(...args: readonly string[]): Promise<string>
  /** The same, started. */
  run(...args: readonly string[]): Promise<string>
  /** Takes a container that was made otherwise for its own. */
  adopt(id: string): void
  open(): Promise<Engine>
}

export function createSandbox(environment: Readonly<Record<string, string>> = provided.environment): Sandbox {
  const made: string[] = []
  const docker = async (...args: readonly string[]) =>
    (await output('docker', args, { environment })).toString().trimEnd()

  async function create(...args: readonly string[]): Promise<string> {
    const id = await docker('create', '--label', 'drydock.test=engine', ...args)
    made.push(id)
    return id
  }

  async function run(...args: readonly string[]): Promise<string> {
    const id = await create(...args)
    await docker('start', id)
    return id
  }

  afterAll(async () => {
    const left = (await docker('ps', '--all', '--quiet', '--no-trunc')).split('\n').filter((id) => made.includes(id))
    if (left.length > 0) await docker('rm', '--force', '--volumes', ...left)
  })

  return {
    docker,
    create,
    run,
    adopt: (id) => void made.push(id),
    open: () => openEngine({ host: provided.dockerHost, name: 'test', from: 'setting' }),
  }
}
