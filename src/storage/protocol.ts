// What the sidebar's two sides say to each other about volumes and networks. Imports nothing.

export const storageKinds = ['volume', 'network'] as const
export type StorageKind = (typeof storageKinds)[number]

/** What can be done with one of them. */
export const storageDeeds = ['inspect', 'copy-name', 'remove'] as const
export type StorageDeed = (typeof storageDeeds)[number]

/** What can be done with all of a kind. */
export const storagesDeeds = ['create', 'prune'] as const
export type StoragesDeed = (typeof storagesDeeds)[number]

/** What can be done with a network and a container. */
export const connectionDeeds = ['connect', 'disconnect'] as const
export type ConnectionDeed = (typeof connectionDeeds)[number]

export interface VolumeRow {
  /** As the Engine knows it. */
  readonly id: string
  /** Safe to show, and short where it was made without a name. */
  readonly name: string
  readonly isAnonymous: boolean
  readonly driver: string
  /** On the machine that the engine runs on. */
  readonly mountpoint: string
  /** The names of the containers that it is mounted in. */
  readonly usedBy: readonly string[]
}

export interface NetworkRow {
  readonly id: string
  readonly name: string
  readonly driver: string
  readonly subnets: readonly string[]
  readonly isInternal: boolean
  /** One that the Engine keeps for itself. */
  readonly isBuiltIn: boolean
  /** The names of the containers that are in it. */
  readonly usedBy: readonly string[]
}
