import type { TestProject } from 'vitest/node'
import { type PrivateEngine, startPrivateEngine } from '../dev/engine/private-engine.ts'
import { Unavailable } from '../dev/unavailable.ts'

/** What a test knows of the engine that runs for it; without one, why there is none. */
export type ProvidedEngine =
  | {
      readonly dockerHost: string
      /** `127.0.0.1:PORT`, the registry that answers for Docker Hub. */
      readonly registry: string
      /** For processes that shall meet the engine: DOCKER_HOST, DOCKER_CONFIG, PATH. */
      readonly environment: Readonly<Record<'DOCKER_HOST' | 'DOCKER_CONFIG' | 'PATH', string>>
      readonly missing?: never
    }
  | { readonly environment?: never; readonly missing: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker: what runs at the same time has engines apart. */
    readonly engines: readonly ProvidedEngine[]
  }
}

/** Starts the engines for all tests of a project. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const started: PrivateEngine[] = []
  try {
    // One after the other, for the first of all fetches the packages.
    for (let worker = 0; worker < project.config.maxWorkers; worker += 1) {
      started.push(await startPrivateEngine({ log: console.log }))
    }
    project.provide(
      'engines',
      started.map(({ dockerHost, registry, environment }) => ({ dockerHost, registry, environment })),
    )
    return () => {
      for (const { stop } of started) stop()
    }
  } catch (problem) {
    for (const { stop } of started) stop()
    if (!(problem instanceof Unavailable) || process.env['DRYDOCK_TEST_ALL'] === '1') throw problem
    project.provide('engines', [{ missing: problem.message }])
    return undefined
  }
}
