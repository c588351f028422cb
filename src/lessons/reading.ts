import type { Container, EngineDocument, EngineEvent } from '../engine/engine.ts'

/** What a check wants to know of the engine before it can judge. Names and references as `docker` takes them. */
export interface Wanted {
  readonly containers?: readonly string[]
  readonly images?: readonly string[]
  /** Containers whose log is wanted. */
  readonly logs?: readonly string[]
  /** Addresses on this machine whose page is wanted. */
  readonly pages?: readonly string[]
}

/** What was read for a check: plain data, so that a test can write it down. `null` is what was looked for and is absent. */
export interface Reading {
  readonly containers: Readonly<Record<string, EngineDocument | null>>
  readonly images: Readonly<Record<string, EngineDocument | null>>
  readonly logs: Readonly<Record<string, string>>
  readonly pages: Readonly<Record<string, PageRead | null>>
  /** All containers of the engine. */
  readonly list: readonly Container[]
  /** The engine's events since the step began. */
  readonly events: readonly EngineEvent[]
  /** Containers made since the step began, as they were when last seen alive. */
  readonly made: readonly EngineDocument[]
  /** `docker` commands that ended in a terminal since the step began. */
  readonly commands: readonly EndedCommand[]
  /** What the learner answered to the question of this step; empty before that. */
  readonly answer: readonly string[]
}

export interface PageRead {
  readonly status: number
  readonly body: string
}

export interface EndedCommand {
  readonly line: string
  /** Undefined where the shell doesn't tell. */
  readonly exitCode: number | undefined
  /** The end of what it wrote, without escape sequences. */
  readonly output: string
  readonly at: number
}

export const nothingRead: Reading = {
  containers: {},
  images: {},
  logs: {},
  pages: {},
  list: [],
  events: [],
  made: [],
  commands: [],
  answer: [],
}

/** All that several checks want, each thing once. */
export function wantedBy(wishes: readonly Wanted[]): Required<Wanted> {
  const all = (key: keyof Wanted) => [...new Set(wishes.flatMap((wanted) => wanted[key] ?? []))]
  return { containers: all('containers'), images: all('images'), logs: all('logs'), pages: all('pages') }
}

/** The value at a dotted path of the Engine's document (`State.ExitCode`, `Mounts.0.Name`), undefined where there is none. */
export function valueAt(document: unknown, path: string): unknown {
  let value = document
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([name]) => name === key)?.[1]
  }
  return value
}

/** The same, as text; empty where there is none. */
export function textAt(document: unknown, path: string): string {
  const value = valueAt(document, path)
  return typeof value === 'string' ? value : ''
}
