// The part of the protocol that is about looking into containers, and doing to them what is no move of their life.
// Imports nothing. Times are milliseconds since 1970 by the host's clock, sizes are bytes.

/** What can be done to a container apart from its lifecycle. */
export const deedNames = [
  'shell',
  'attach',
  'inspect',
  'rename',
  'connect',
  'disconnect',
  'copy-name',
  'copy-id',
] as const
export type DeedName = (typeof deedNames)[number]

/** What of a container has a command, apart from its lifecycle. */
export const verbNames = ['logs', 'shell', 'attach', 'inspect', 'rename', 'processes', 'changes', 'usage'] as const
export type VerbName = (typeof verbNames)[number]

/** What the host keeps telling of a container while the view says that it is seen. */
export const sightNames = ['usage', 'facts', 'processes', 'changes'] as const
export type SightName = (typeof sightNames)[number]

/** What a lesson explains. */
export const topicNames = [
  'created',
  'running',
  'paused',
  'unpaused',
  'restarting',
  'stopped',
  'exited',
  'removing',
  'dead',
  'processes',
  'changes',
  'usage',
  'image',
  'layers',
  'volume',
  'network',
  'ports',
  'engine',
] as const
export type TopicName = (typeof topicNames)[number]

export type ContainerWish =
  | { readonly kind: 'explain'; readonly topic: TopicName }
  | { readonly kind: 'do'; readonly deed: DeedName; readonly id: string }
  | { readonly kind: 'see'; readonly what: SightName; readonly id: string; readonly isSeen: boolean }

/** Something seen of a container, and of which. */
export interface ToldSight {
  readonly id: string
  readonly sight: Sight
}

/** What is told of a container while it is seen. */
export type Sight = UsageSight | FactsSight | ProcessesSight | ChangesSight | HiddenSight

export interface UsageSight {
  readonly what: 'usage'
  readonly at: number
  /** How many processors it keeps busy: 0.5 is half of one. */
  readonly processors: number
  readonly memory: number
  /** Null where it may use all that the machine has. */
  readonly processorLimit: number | null
  readonly memoryLimit: number | null
}

export interface FactsSight {
  readonly what: 'facts'
  /** How often its restart policy has started it again. */
  readonly restarts: number
  /** Its restart policy, such as `on-failure:5`; `no` where it has none. */
  readonly policy: string
  /** Why it could not be started or went down, in the Engine's own words; empty where it said nothing. */
  readonly error: string
}

export interface ProcessesSight {
  readonly what: 'processes'
  readonly processes: readonly ProcessRow[]
  /** What it shares with the machine; of all else it has its own. */
  readonly shared: readonly SpaceName[]
  readonly memoryLimit: number | null
  readonly processorLimit: number | null
  readonly processLimit: number | null
  /** Whether the engine's machine is another one than this: a virtual one, as a rule. */
  readonly isElsewhere: boolean
}

export interface ProcessRow {
  /** Its number on the engine's machine. */
  readonly outside: number
  /** Its number inside the container; null where this cannot be known from here. */
  readonly inside: number | null
  readonly user: string
  readonly command: string
}

/** The kernel's namespaces, by what they hide from a container. */
export const spaceNames = ['processes', 'network', 'hostname', 'memory', 'cgroup'] as const
export type SpaceName = (typeof spaceNames)[number]

export interface ChangesSight {
  readonly what: 'changes'
  readonly changes: readonly ChangeRow[]
  /** How many there are, if not all are listed. */
  readonly count: number
}

export interface ChangeRow {
  readonly kind: 'changed' | 'added' | 'deleted'
  readonly path: string
}

/** It cannot be seen: why, in the Engine's own words. */
export interface HiddenSight {
  readonly what: 'hidden'
  readonly of: SightName
  readonly because: string
}
