// The part of the protocol that is about what just happened.
// Imports nothing. Times are milliseconds since 1970 by the host's clock.

/** Something that happened: to a container, a chain of the Engine's events as one deed; or to what containers need. */
export interface JournalEntry {
  readonly key: string
  readonly at: number
  readonly id: string
  readonly name: string
  readonly deed: JournalDeed
}

export type JournalDeed = ContainerDeed | ThingDeed

/** To an image, a volume or a network. */
export type ThingDeed =
  | { readonly kind: 'pulled' | 'named' | 'deleted' }
  | { readonly kind: 'made' | 'unmade'; readonly what: 'volume' | 'network' }

export type ContainerDeed =
  | { readonly kind: 'created'; readonly image: string; readonly started: boolean }
  | { readonly kind: 'started' | 'paused' | 'unpaused' | 'removed' }
  | { readonly kind: 'renamed'; readonly from: string }
  | { readonly kind: 'health'; readonly health: 'healthy' | 'unhealthy' }
  | { readonly kind: 'restarted' }
  | { readonly kind: 'ended'; readonly exitCode: number | null; readonly because: JournalEnd }

/**
 * Why a container ended: by itself, for want of memory, by a signal (`docker kill`), told to stop and obeying, or told
 * to stop and killed after so many seconds. Signals are numbers, as the Engine's events have them.
 */
export type JournalEnd =
  | { readonly kind: 'itself' | 'memory' }
  | { readonly kind: 'killed' | 'stopped'; readonly signal: number }
  | { readonly kind: 'stopped-then-killed'; readonly signal: number; readonly seconds: number }
