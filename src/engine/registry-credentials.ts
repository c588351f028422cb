import { execFile } from 'node:child_process'
import * as z from 'zod/mini'
import { configFolder, jsonIn } from './docker-config.ts'
import { registryOf } from './registry-of.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * What a registry wants to hear, as `X-Registry-Auth` carries it; empty for one that knows us not.
 * Never shown, never logged, never kept.
 */
export interface RegistryCredentials {
  readonly username?: string
  readonly password?: string
  readonly identitytoken?: string
  readonly serveraddress?: string
}

/** Runs a credential helper of the docker CLI: writes the registry to it, gives what it answered; undefined where it failed. */
export type AskHelper = (program: string, registry: string) => Promise<string | undefined>

/**
 * What `docker login` left for the registry of this image, as the docker CLI finds it: a helper for this registry
 * (`credHelpers`), the helper for all (`credsStore`), else the configuration itself (`auths`).
 */
export async function credentialsFor(
  reference: string,
  surroundings: Pick<Surroundings, 'environment' | 'home' | 'platform' | 'read'>,
  ask: AskHelper = askHelper,
): Promise<RegistryCredentials> {
  const registry = registryOf(reference)
  const path = `${configFolder(surroundings)}/config.json`
  const { credHelpers, credsStore, auths } = configuration.parse(jsonIn(surroundings.read(path)))
  const helper = credHelpers[registry] ?? credsStore
  if (helper !== '') return fromHelper(registry, await askByName(helper, registry, ask))
  // Written by hand or by an older CLI, a registry may stand there as an address.
  const entry = Object.entries(auths).find(([key]) => key === registry || hostOf(key) === registry)?.[1]
  return entry ? fromEntry(registry, entry) : {}
}

async function askByName(helper: string, registry: string, ask: AskHelper): Promise<string | undefined> {
  // A name, no path: it becomes a part of the name of a program.
  return /^[\w.-]+$/.test(helper) ? ask(`docker-credential-${helper}`, registry) : undefined
}

function fromHelper(registry: string, answer: string | undefined): RegistryCredentials {
  const { Username, Secret } = helperAnswer.parse(jsonIn(answer))
  if (Secret === '') return {}
  // docker/cli, cli/config/credentials/native_store.go: this name says that the secret is a token.
  if (Username === '<token>') return { identitytoken: Secret, serveraddress: registry }
  return { username: Username, password: Secret, serveraddress: registry }
}

function fromEntry(registry: string, { auth, identitytoken }: z.output<typeof entry>): RegistryCredentials {
  if (identitytoken !== '') return { identitytoken, serveraddress: registry }
  const [, username, password] = /^([^:]+):(.*)$/s.exec(Buffer.from(auth, 'base64').toString()) ?? []
  if (username === undefined || password === undefined) return {}
  // docker/cli cuts the zeros that Docker for Windows once added.
  return { username, password: password.replace(/\0+$/, ''), serveraddress: registry }
}

function hostOf(key: string): string {
  return key.replace(/^https?:\/\//, '').replace(/\/.*$/, '')
}

const entry = z.object({ auth: z.catch(z.string(), ''), identitytoken: z.catch(z.string(), '') })
const configuration = z.catch(
  z.object({
    credHelpers: z.catch(z.record(z.string(), z.string()), {}),
    credsStore: z.catch(z.string(), ''),
    auths: z.catch(z.record(z.string(), entry), {}),
  }),
  { credHelpers: {}, credsStore: '', auths: {} },
)
const helperAnswer = z.catch(z.object({ Username: z.string(), Secret: z.string() }), { Username: '', Secret: '' })

const askHelper: AskHelper = (program, registry) =>
  new Promise((resolve) => {
    const child = execFile(program, ['get'], { timeout: 20_000, windowsHide: true }, (error, stdout) =>
      resolve(error ? undefined : stdout),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(registry)
  })
