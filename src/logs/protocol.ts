// What a log tab's two sides say to each other. Imports nothing. Times are milliseconds since 1970.

/** From the host to the view. */
export type ToView =
  | ({ readonly kind: 'head' } & LogHead)
  /** Forget every line: what follows is the log from its beginning. */
  | { readonly kind: 'start-over' }
  /** The view answers with `drawn`, and gets no more until then. */
  | { readonly kind: 'items'; readonly items: readonly LogItem[] }
  /** Lines that had been skipped: the first ones of that mark. */
  | { readonly kind: 'loaded'; readonly mark: Pick<SkippedItem, 'from' | 'offset'>; readonly lines: readonly LogItem[] }

/** From the view to the host. */
export type FromView =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawn' }
  /** Whether new lines wait at the host. */
  | { readonly kind: 'pause'; readonly paused: boolean }
  | { readonly kind: 'clear' }
  /** Begin elsewhere in the log. */
  | { readonly kind: 'begin'; readonly at: BeginningName }
  | { readonly kind: 'save' }
  /** Fetch lines that were skipped. */
  | { readonly kind: 'load'; readonly from: number; readonly offset: number; readonly count: number }
  | { readonly kind: 'copy-all' }
  | { readonly kind: 'copy-command' }
  /** Opens the lesson about logs. */
  | { readonly kind: 'explain' }

/** Where in the log one begins: with so many of the last lines, or so long ago. */
export const beginningNames = ['100', '1000', '10000', '5m', '1h', '24h'] as const
export type BeginningName = (typeof beginningNames)[number]

/** What is said about the log as a whole. */
export interface LogHead {
  readonly locale: 'en' | 'ko'
  readonly name: string
  /** The state of the container; null where it is no more. */
  readonly state: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead' | null
  readonly exitCode: number | null
  /** Whether the engine answers. */
  readonly connected: boolean
  readonly command: string
  readonly begins: BeginningName
  /** How many lines are kept at most. */
  readonly capacity: number
}

export type LogItem =
  | { readonly kind: 'line'; readonly stream: 'stdout' | 'stderr'; readonly at: number | null; readonly text: string }
  | SkippedItem
  | { readonly kind: 'ended'; readonly at: number | null; readonly exitCode: number | null }
  | { readonly kind: 'started'; readonly at: number | null }
  | { readonly kind: 'removed' }
  | { readonly kind: 'lost' }

/** So many lines came faster than they could be shown. They can be had from the engine again. */
export interface SkippedItem {
  readonly kind: 'skipped'
  readonly count: number
  /** The time of the first of them; null where it isn't known, or nothing of them is left. */
  readonly from: number | null
  /** How many lines of that very millisecond come before it. */
  readonly offset: number
}

/** Whether it is a message of the host. */
export function isToView(message: unknown): message is ToView {
  return toViewKinds.some((kind) => kind === fieldsOf(message).get('kind'))
}

/** Whether it is a message of the view, whole. */
export function isFromView(message: unknown): message is FromView {
  const fields = fieldsOf(message)
  if (fields.get('kind') === 'load') return ['from', 'offset', 'count'].every((name) => isCount(fields.get(name)))
  if (fields.get('kind') === 'begin') return beginningNames.some((name) => name === fields.get('at'))
  if (fields.get('kind') === 'pause') return typeof fields.get('paused') === 'boolean'
  return plainKinds.some((kind) => kind === fields.get('kind'))
}

const toViewKinds: readonly ToView['kind'][] = ['head', 'start-over', 'items', 'loaded']
const plainKinds: readonly FromView['kind'][] = [
  'ready',
  'drawn',
  'clear',
  'copy-all',
  'copy-command',
  'save',
  'explain',
]

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
