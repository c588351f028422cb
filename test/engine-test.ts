import { describe } from 'vitest'
import { engineOfWorker } from './engine-of-worker.ts'

const provided = engineOfWorker()

/** The engine of this run. Only for use within {@link describeWithEngine}: elsewhere it may be lacking. */
export const engine =
  provided.missing === undefined
    ? provided
    : { dockerHost: '', registry: '', environment: { DOCKER_HOST: '', DOCKER_CONFIG: '', PATH: '' } }

/** Like `describe`; where this machine can't have an engine, all in it is skipped and the name says why. */
export function describeWithEngine(name: string, define: () => void): void {
  if (provided.missing === undefined) return void describe(name, define)
  describe.skip(`${name} [${provided.missing}]`, define)
}
