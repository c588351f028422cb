import { posix, win32 } from 'node:path'
import type { Surroundings } from './surroundings.ts'

/** Where the docker CLI keeps what it knows. */
export function configFolder(surroundings: Pick<Surroundings, 'environment' | 'home' | 'platform'>): string {
  return surroundings.environment['DOCKER_CONFIG'] || pathsOf(surroundings).join(surroundings.home, '.docker')
}

/** What a file of it says, or the answer of a helper, of any shape; undefined where there is none, and where it is no JSON. */
export function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

/** How paths are written on the machine in question. */
export function pathsOf({ platform }: Pick<Surroundings, 'platform'>): typeof posix {
  return platform === 'win32' ? win32 : posix
}
