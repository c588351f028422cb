// The part of the protocol that is about containers as the list shows them, and the moves of their life.
// Times are milliseconds since 1970 by the host's clock.

import type { Problem } from './engine-protocol.ts'

export const actionNames = ['start', 'stop', 'pause', 'unpause', 'restart', 'kill', 'remove'] as const
export type ActionName = (typeof actionNames)[number]

export type StateName = 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead'

/** For want of memory, or because it did not end within the grace period of `docker stop`. */
export type Ending = 'memory' | 'grace'

export interface ContainerRow {
  readonly id: string
  readonly name: string
  readonly image: string
  readonly state: StateName
  readonly createdAt: number
  /** Since when it runs, or has ended. */
  readonly since: number | null
  readonly exitCode: number | null
  /** Why it was killed, where that is known. */
  readonly ending: Ending | null
  readonly health: 'starting' | 'healthy' | 'unhealthy' | null
  readonly ports: readonly PortRow[]
  /** Its Compose project. */
  readonly project: string | null
}

/** A published port. */
export interface PortRow {
  readonly inside: number
  readonly outside: number
  readonly protocol: string
  /** Where it answers, where that is not `localhost`: a host, as an address in the browser writes it. */
  readonly host?: string
}

/** An action that the Engine is carrying out. */
export interface Doing {
  readonly id: string
  readonly action: ActionName
  readonly since: number
  /** For stop and restart: the signal sent first, and the seconds until SIGKILL; negative for never. */
  readonly grace: { readonly signal: string; readonly seconds: number } | null
}

/** An action that could not be done. */
export interface Notice {
  readonly action: ActionName
  readonly name: string
  readonly problem: Problem
}
