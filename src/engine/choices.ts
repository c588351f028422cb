import { type Context, contextsIn, currentContextIn, defaultName } from './contexts.ts'
import type { Endpoint } from './endpoint.ts'
import { candidatesFor } from './endpoints.ts'
import type { Surroundings } from './surroundings.ts'

/** The engines that a person can choose from on this machine. */
export interface Choices {
  /** Where the `docker` command goes by itself, without a setting of ours. */
  readonly byItself: Endpoint
  readonly contexts: readonly Pick<Context, 'name' | 'host' | 'description'>[]
  /** The context that `docker context use` has chosen. */
  readonly current: string
}

/** What the docker CLI of this machine knows, without asking any engine. */
export function choicesIn(surroundings: Surroundings): Choices {
  const [{ endpoint: byItself }] = candidatesFor({ ...surroundings, setting: '' })
  const [{ endpoint: ownDefault }] = candidatesFor({ ...surroundings, setting: defaultName, environment: {} })
  const contexts = [{ name: defaultName, host: ownDefault.host, description: '' }, ...contextsIn(surroundings)]
  return { byItself, contexts, current: currentContextIn(surroundings) }
}
