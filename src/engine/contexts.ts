import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { configFolder, jsonIn, pathsOf } from './docker-config.ts'
import type { EndpointTls } from './endpoint.ts'
import type { Surroundings } from './surroundings.ts'

/** A context of the docker CLI: an engine that was given a name (`docker context create`). */
export interface Context {
  readonly name: string
  /** What its maker says of it; often empty. */
  readonly description: string
  readonly host: string
  readonly tls: EndpointTls | undefined
}

/** All contexts that have a name, in the order of their names. A broken one is left out. */
export function contextsIn(surroundings: Surroundings): readonly Context[] {
  const { join } = pathsOf(surroundings)
  const folder = join(configFolder(surroundings), 'contexts', 'meta')
  return surroundings
    .list(folder)
    .flatMap((hash) => contextAt(hash, surroundings) ?? [])
    .sort((left, right) => left.name.localeCompare(right.name, 'en'))
}

/** The context of this name, or undefined where there is none. */
export function contextNamed(name: string, surroundings: Surroundings): Context | undefined {
  // docker/cli names a context's folder by the hash of its name (cli/context/store/metadatastore.go).
  return contextAt(createHash('sha256').update(name).digest('hex'), surroundings)
}

/** The name that the docker CLI gives to "no context". */
export const defaultName = 'default'

/** The context that `docker context use` has chosen. */
export function currentContextIn(surroundings: Surroundings): string {
  const text = surroundings.read(pathsOf(surroundings).join(configFolder(surroundings), 'config.json'))
  return configuration.safeParse(jsonIn(text)).data?.currentContext || defaultName
}

function contextAt(hash: string, surroundings: Surroundings): Context | undefined {
  const { read } = surroundings
  const { join } = pathsOf(surroundings)
  const contexts = join(configFolder(surroundings), 'contexts')
  const metadata = contextMetadata.safeParse(jsonIn(read(join(contexts, 'meta', hash, 'meta.json')))).data
  if (!metadata) return undefined
  const { Host, SkipTLSVerify } = metadata.Endpoints.docker
  const folder = join(contexts, 'tls', hash, 'docker')
  const isSecure = SkipTLSVerify || ['ca.pem', 'cert.pem'].some((file) => read(join(folder, file)) !== undefined)
  return {
    name: metadata.Name,
    description: metadata.Metadata.Description,
    host: Host,
    tls: isSecure ? { folder, verify: !SkipTLSVerify } : undefined,
  }
}

const configuration = z.object({ currentContext: z.optional(z.string()) })
const contextMetadata = z.object({
  Name: z.string(),
  Metadata: z.catch(z.object({ Description: z.catch(z.string(), '') }), { Description: '' }),
  Endpoints: z.object({
    docker: z.object({ Host: z.string(), SkipTLSVerify: z.catch(z.boolean(), false) }),
  }),
})
