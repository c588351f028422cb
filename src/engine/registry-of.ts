import { referenceFrom } from './reference.ts'

/** The registry of an image by the name that the docker CLI keeps its password under. */
export function registryOf(reference: string): string {
  const [first = '', ...rest] = referenceFrom(reference).repository.split('/')
  const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  return isRegistry && !hubs.has(first) ? first : hub
}

// distribution/reference: what is no host belongs to Docker Hub, which the CLI knows by the address of its old API.
const hub = 'https://index.docker.io/v1/'
const hubs: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io'])
