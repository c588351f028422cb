import type { EngineDocument } from './document.ts'

/** Volumes, networks, and the room that everything takes. */
export interface StorageEngine {
  volumes(signal?: AbortSignal): Promise<readonly Volume[]>
  /** Undefined where there is none of this name. */
  inspectVolume(name: string, signal?: AbortSignal): Promise<EngineDocument | undefined>
  /** Gives the name: without one the Engine makes up its own. */
  createVolume(name?: string, options?: VolumeOptions): Promise<string>
  removeVolume(name: string): Promise<void>

  networks(signal?: AbortSignal): Promise<readonly Network[]>
  inspectNetwork(idOrName: string, signal?: AbortSignal): Promise<EngineDocument | undefined>
  /** Gives the ID. */
  createNetwork(name: string, options?: NetworkOptions): Promise<string>
  removeNetwork(id: string): Promise<void>
  /** Takes a container in: one that runs at once, another one when it is started. */
  connectToNetwork(network: string, container: string): Promise<void>
  disconnectFromNetwork(network: string, container: string): Promise<void>

  /** Removes what nobody uses: stopped containers, dangling images (with `all`, unused ones), volumes, networks, build cache. */
  prune(what: Prunable, options?: { readonly all?: boolean }): Promise<Pruned>
  /** What takes how much room: `docker system df`. Takes seconds where there is much. */
  room(signal?: AbortSignal): Promise<Room>
  /** When BuildKit last worked with its cache; undefined where it has none, or another builder builds. Seconds long before API 1.42. */
  builderUsedAt(signal?: AbortSignal): Promise<number | undefined>
}

export interface Volume {
  readonly name: string
  readonly driver: string
  /** Undefined where the driver does not know. */
  readonly createdAt: number | undefined
  /** On the machine that the engine runs on. */
  readonly mountpoint: string
  /** Made without a name, for one container. */
  readonly isAnonymous: boolean
  readonly labels: Readonly<Record<string, string>>
}

export interface Network {
  readonly id: string
  readonly name: string
  readonly driver: string
  readonly createdAt: number | undefined
  /** Such as `172.17.0.0/16`. */
  readonly subnets: readonly string[]
  /** Without a way out. */
  readonly isInternal: boolean
  /** `bridge`, `host` and `none`, which the Engine keeps for itself. */
  readonly isBuiltIn: boolean
  readonly labels: Readonly<Record<string, string>>
}

export interface VolumeOptions {
  /** `local` by default. */
  readonly driver?: string | undefined
  readonly labels?: Readonly<Record<string, string>>
}

export interface NetworkOptions {
  /** `bridge` by default. */
  readonly driver?: string | undefined
  /** Such as `172.30.0.0/24`; a free one by default. */
  readonly subnet?: string | undefined
  /** Without a way out. */
  readonly isInternal?: boolean
  /** Of an overlay network: open to containers that are no part of a service. */
  readonly isAttachable?: boolean
  readonly labels?: Readonly<Record<string, string>>
}

export const prunables = ['containers', 'images', 'volumes', 'networks', 'build cache'] as const
export type Prunable = (typeof prunables)[number]

export interface Pruned {
  /** IDs, or the names of volumes and networks. */
  readonly removed: readonly string[]
  /** In bytes; undefined where the Engine does not say. */
  readonly freed: number | undefined
}

/** In bytes. */
export interface Room {
  readonly layers: number
  readonly containers: readonly { readonly id: string; readonly size: number }[]
  readonly images: readonly {
    readonly id: string
    readonly size: number
    /** Of that, what other images have as well. */
    readonly shared: number
    readonly containers: number
  }[]
  readonly volumes: readonly { readonly name: string; readonly size: number; readonly containers: number }[]
  readonly buildCache: readonly { readonly size: number; readonly isUsed: boolean }[]
}
