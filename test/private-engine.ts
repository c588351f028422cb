import type { TestProject } from 'vitest/node'
import { startPrivateEngine } from '../dev/engine/private-engine.ts'
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
    readonly engine: ProvidedEngine
  }
}

/** Starts one engine for all tests of a project. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  try {
    const { dockerHost, registry, environment, stop } = await startPrivateEngine({ log: console.log })
    project.provide('engine', { dockerHost, registry, environment })
    return stop
  } catch (problem) {
    if (!(problem instanceof Unavailable) || process.env['DRYDOCK_TEST_ALL'] === '1') throw problem
    project.provide('engine', { missing: problem.message })
    return undefined
  }
}
