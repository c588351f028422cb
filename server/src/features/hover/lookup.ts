import type { Settings } from '../../settings.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { SeenContext } from '../contexts.ts'
import type { LocalImages } from '../local-images.ts'
import type { Explained } from './explained.ts'

/** What can be asked about the world outside of a file. */
export interface Outside {
  readonly images: LocalImages
  /** Undefined where the file is on no disk. */
  readonly context: () => Promise<SeenContext | undefined>
}

/** Looks for something to explain that needs to be looked up. */
export type Lookup = (
  file: Dockerfile,
  offset: number,
  settings: Settings,
  outside: Outside,
) => Promise<Explained | undefined>
