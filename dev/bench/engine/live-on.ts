import { openEngine } from '../../../src/engine/docker.ts'
import type { Endpoint } from '../../../src/engine/endpoint.ts'
import { createLiveEngine, type LiveEngine } from '../../../src/engine/live.ts'
import type { PrivateEngine } from '../../engine/private-engine.ts'

/** The view's own eye on the engine at that place, asleep. */
export function liveOn(endpoint: Endpoint): LiveEngine {
  return createLiveEngine({
    async connect(signal) {
      const engine = await openEngine(endpoint)
      return { kind: 'answered', engine, about: await engine.about(signal) }
    },
  })
}

/** Milliseconds since 1970, finer than `Date.now()`. */
export function preciseNow(): number {
  return performance.timeOrigin + performance.now()
}

/** Where Drydock finds that engine. */
export function endpointOf({ dockerHost }: PrivateEngine): Endpoint {
  return { host: dockerHost, name: 'bench', from: 'setting' }
}
