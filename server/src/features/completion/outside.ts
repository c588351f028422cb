import type { Outside } from '../hover/lookup.ts'
import type { Candidate, Site } from './candidate.ts'

/** Says what could be written at a place, as far as that has to be looked up outside of the file. */
export type OutsideCompleter = (site: Site, outside: Outside) => Promise<readonly Candidate[]>
