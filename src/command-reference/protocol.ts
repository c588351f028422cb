// What the two sides of the command reference say to each other. Imports nothing.

/** From the host to the view: in which language to speak, and which command to open, if one is asked for. */
export interface ToView {
  readonly kind: 'show'
  readonly locale: 'en' | 'ko'
  readonly command: string | null
}

/** From the view to the host. */
export type FromView = { readonly kind: 'ready' } | { readonly kind: 'copy' | 'type'; readonly line: string }

/** Whether it is a message of the host. */
export function isToView(message: unknown): message is ToView {
  return fieldsOf(message).get('kind') === 'show'
}

/** Whether it is a message of the view, whole. */
export function isFromView(message: unknown): message is FromView {
  const fields = fieldsOf(message)
  const kind = fields.get('kind')
  return kind === 'ready' || ((kind === 'copy' || kind === 'type') && typeof fields.get('line') === 'string')
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
