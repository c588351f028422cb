/**
 * An image's full name: registry, namespace and tag are put in where they are left out
 * (distribution/reference, `ParseNormalizedNamed` and `TagNameOnly`).
 */
export function fullImageName(reference: string): string {
  const [first = '', ...rest] = reference.split('/')
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  const registry = hasRegistry ? first : 'docker.io'
  const path = hasRegistry ? rest : [first, ...rest]
  const official = registry === 'docker.io' && path.length === 1 ? ['library', ...path] : path
  const named = [registry === 'index.docker.io' ? 'docker.io' : registry, ...official].join('/')
  return /:[^/]+$/.test(named) || named.includes('@') ? named : `${named}:latest`
}

/** Whether two references name the same image. */
export function imageNamed(reference: string, other: string): boolean {
  return fullImageName(reference) === fullImageName(other)
}
