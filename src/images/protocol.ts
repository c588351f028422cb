// What the sidebar's two sides say to each other about images. Imports nothing.
// Times are milliseconds since 1970 by the host's clock, sizes are bytes.

/** What can be done with one image. */
export const imageDeeds = ['run', 'layers', 'tag', 'pull', 'push', 'inspect', 'copy-name', 'copy-id', 'remove'] as const
export type ImageDeed = (typeof imageDeeds)[number]

/** What can be done with all of them. */
export const imagesDeeds = ['pull', 'prune'] as const
export type ImagesDeed = (typeof imagesDeeds)[number]

/** A pull or a push, under way or ended and not yet put aside. */
export interface Transfer {
  readonly key: number
  readonly direction: 'pull' | 'push'
  /** The image's name with its tag. */
  readonly name: string
  readonly layers: readonly LayerTransfer[]
  readonly end: TransferEnd | null
}

export interface LayerTransfer {
  /** The first 12 digits. */
  readonly id: string
  readonly phase: 'waiting' | 'downloading' | 'downloaded' | 'extracting' | 'uploading' | 'ready'
  /** Bytes of what this phase has to do; null where it does not count. */
  readonly done: number | null
  readonly total: number | null
}

export type TransferEnd =
  /** `isNews` where something was really sent or fetched. */
  | { readonly kind: 'done'; readonly isNews: boolean }
  /** `registry` is where the person would log in; null for Docker Hub. `message` is the Engine's own words. */
  | {
      readonly kind: 'failed'
      readonly why: TransferFailure
      readonly registry: string | null
      readonly message: string
    }

/** Why an image did not come or go. */
export type TransferFailure =
  | 'not-found'
  | 'unknown-or-private'
  | 'not-allowed'
  /** With what `docker login` left. */
  | 'wrong-login'
  | 'no-network'
  | 'too-many'
  | 'other-platform'
  | 'no-room'
  | 'lost'
  | 'other'
