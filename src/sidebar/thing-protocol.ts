// The part of the protocol that is about images, volumes and networks.

import { type ImageDeed, type ImagesDeed, imageDeeds, imagesDeeds } from '../images/protocol.ts'
import {
  type ConnectionDeed,
  connectionDeeds,
  type StorageDeed,
  type StorageKind,
  type StoragesDeed,
  storageDeeds,
  storageKinds,
  storagesDeeds,
} from '../storage/protocol.ts'

/** What the view asks the host to do with them. */
export type ThingWish =
  | { readonly kind: 'image'; readonly deed: ImageDeed; readonly id: string }
  | { readonly kind: 'images'; readonly deed: ImagesDeed }
  /** Of a volume the ID is its name. */
  | { readonly kind: 'storage'; readonly of: StorageKind; readonly deed: StorageDeed; readonly id: string }
  | { readonly kind: 'storages'; readonly of: StorageKind; readonly deed: StoragesDeed }
  /** The ID is the network's: which container, the host asks. */
  | { readonly kind: 'connection'; readonly deed: ConnectionDeed; readonly id: string }
  | { readonly kind: 'transfer'; readonly wish: TransferWish; readonly key: number }

const transferWishes = ['cancel', 'dismiss', 'again'] as const
export type TransferWish = (typeof transferWishes)[number]

/** A command line about them, by name. */
export type ThingCommand =
  | { readonly of: 'image'; readonly deed: ImageDeed; readonly id: string }
  | { readonly of: StorageKind; readonly deed: StorageDeed; readonly id: string }
  | { readonly of: 'connection'; readonly deed: ConnectionDeed; readonly id: string }
  /** The one that logs in where a transfer was not let in. */
  | { readonly of: 'login'; readonly key: number }

export interface ImageRow {
  readonly id: string
  /** Its first name with tag; a piece of its ID where it has none. */
  readonly name: string
  /** Its other names. */
  readonly alsoNamed: readonly string[]
  /** Whether it has no name at all. */
  readonly isDangling: boolean
  readonly size: number
  readonly createdAt: number
  /** The names of the containers that were made from it. */
  readonly usedBy: readonly string[]
}

export type Check = (value: unknown) => boolean

/** What each wish has to hold. */
export const thingWishFields: Readonly<Record<ThingWish['kind'], Readonly<Record<string, Check>>>> = {
  image: { deed: isIn(imageDeeds), id: isImageId },
  images: { deed: isIn(imagesDeeds) },
  storage: { of: isIn(storageKinds), deed: isIn(storageDeeds), id: isName },
  storages: { of: isIn(storageKinds), deed: isIn(storagesDeeds) },
  connection: { deed: isIn(connectionDeeds), id: isName },
  transfer: { wish: isIn(transferWishes), key: Number.isInteger },
}

/** What each command has to hold, by what it is about. */
export const thingCommandFields: Readonly<Record<ThingCommand['of'], Readonly<Record<string, Check>>>> = {
  image: { deed: isIn(imageDeeds), id: isImageId },
  volume: { deed: isIn(storageDeeds), id: isName },
  network: { deed: isIn(storageDeeds), id: isName },
  connection: { deed: isIn(connectionDeeds), id: isName },
  login: { key: Number.isInteger },
}

function isIn(list: readonly string[]): Check {
  return (value) => list.some((item) => item === value)
}

function isImageId(value: unknown): boolean {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)
}

// Whether there is such a thing the host looks up: a driver may name its volumes as it likes.
function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 1024
}
