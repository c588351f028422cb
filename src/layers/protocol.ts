// What the tab of an image's layers and its host say to each other. Imports nothing.
// Times are milliseconds since 1970 by the host's clock, sizes are bytes.

/** From the host to the view. */
export type ToView =
  | { readonly kind: 'stack'; readonly locale: 'en' | 'ko'; readonly now: number; readonly stack: Stack }
  /** There is no such image any more, or no engine: why, in the Engine's own words where it said something. */
  | { readonly kind: 'gone'; readonly locale: 'en' | 'ko'; readonly name: string; readonly message: string }

/** From the view to the host. */
export type FromView =
  | { readonly kind: 'ready' }
  | { readonly kind: 'copy' }
  /** Types `docker history` in a terminal, without Enter. */
  | { readonly kind: 'type' }
  /** Opens the lesson about layers. */
  | { readonly kind: 'explain' }
  /** Opens the Dockerfile at one of its lines. */
  | { readonly kind: 'open-line'; readonly line: number }

/** An image's layers, the newest on top. */
export interface Stack {
  readonly name: string
  readonly createdAt: number
  readonly size: number
  /** Containers that were made from it. */
  readonly writable: readonly WritableLayer[]
  readonly layers: readonly LayerRow[]
  /** The image that it was built on, where that is here: its name, and at which of the layers it begins. */
  readonly base: { readonly name: string; readonly at: number; readonly line: number | null } | null
  /** The open Dockerfile that it was built from. */
  readonly file: string | null
  /** `docker history` */
  readonly command: string
}

export interface WritableLayer {
  readonly id: string
  readonly name: string
  /** How many files differ from the image; null where the Engine does not say. */
  readonly changes: number | null
}

export interface LayerRow {
  /** Such as `RUN`; empty where it is no Dockerfile's instruction. */
  readonly keyword: string
  readonly rest: string
  readonly size: number
  /** It only sets something: there is no layer. */
  readonly isNote: boolean
  /** Other images that have the same layer; null where this cannot be told. */
  readonly sharedWith: readonly string[] | null
  /** Its line in the open Dockerfile, from 1. */
  readonly line: number | null
  /**
   * What became of it in the last build of that file: the same layer as in the image before, the first that is another,
   * or one above such a one. Null where the image before is not known, and for what the file did not make.
   */
  readonly fate: 'cached' | 'changed' | 'follows' | null
}

/** Whether it is a message of the host. */
export function isToView(message: unknown): message is ToView {
  return kindOf(message) === 'stack' || kindOf(message) === 'gone'
}

/** Whether it is a message of the view, whole. */
export function isFromView(message: unknown): message is FromView {
  const kind = kindOf(message)
  if (kind === 'open-line') {
    const line = typeof message === 'object' && message !== null && 'line' in message ? message.line : undefined
    return Number.isInteger(line) && Number(line) > 0
  }
  return kind === 'ready' || kind === 'copy' || kind === 'type' || kind === 'explain'
}

function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined
}
