// What the tab of a Dockerfile's stages and its host say to each other. Imports nothing.

/** From the host to the view. */
export type ToView =
  | {
      readonly kind: 'stages'
      readonly locale: 'en' | 'ko'
      /** The name of the Dockerfile. */
      readonly file: string
      readonly stages: readonly Stage[]
      /** In bytes, by the name of the image: those that are on this machine. */
      readonly sizes: Readonly<Record<string, number>>
    }
  /** The file is gone, or the language server does not answer. */
  | { readonly kind: 'silent'; readonly locale: 'en' | 'ko' }

/** From the view to the host. */
export type FromView =
  | { readonly kind: 'ready' }
  /** Opens the Dockerfile at one of its lines, which count from 0. */
  | { readonly kind: 'open-line'; readonly line: number }
  /** The command that builds a stage: to the clipboard, or into a terminal without Enter. */
  | { readonly kind: 'copy' | 'type'; readonly stage: number }

/** The answer of the language server to `drydock/stages`. */
export interface StageGraph {
  readonly stages: readonly Stage[]
}

/** Lines count from 0. */
export interface Stage {
  readonly name: string | null
  readonly line: number
  readonly lastLine: number
  readonly base: Origin | null
  readonly taken: readonly Taken[]
  readonly instructions: readonly StageInstruction[]
  /** What builds it; null where only a name could tell which one is meant. */
  readonly command: string | null
}

/** An earlier stage by its number from 0, or an image by its name. */
export type Origin = { readonly stage: number } | { readonly image: string }

export interface Taken {
  readonly by: 'COPY' | 'mount'
  readonly from: Origin
  readonly paths: readonly string[]
  readonly line: number
}

export interface StageInstruction {
  readonly text: string
  readonly line: number
  readonly isLayer: boolean
}

/** Whether it is a message of the host. */
export function isToView(message: unknown): message is ToView {
  const kind = fieldsOf(message).get('kind')
  return kind === 'stages' || kind === 'silent'
}

/** Whether it is a message of the view, whole. */
export function isFromView(message: unknown): message is FromView {
  const fields = fieldsOf(message)
  const kind = fields.get('kind')
  if (kind === 'open-line') return isCount(fields.get('line'))
  if (kind === 'copy' || kind === 'type') return isCount(fields.get('stage'))
  return kind === 'ready'
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
