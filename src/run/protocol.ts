// What the form that runs an image and its host say to each other. Imports nothing.
// Times are milliseconds since 1970 by the host's clock, sizes are bytes.

/** From the host to the view. */
export type ToView =
  | { readonly kind: 'facts'; readonly locale: 'en' | 'ko'; readonly now: number; readonly facts: Facts }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  /** The folder that was chosen for a row of the volumes. */
  | { readonly kind: 'folder'; readonly row: number; readonly path: string }

/** From the view to the host. */
export type FromView =
  | { readonly kind: 'ready' }
  | { readonly kind: 'run' | 'type' | 'copy'; readonly fields: Fields }
  | { readonly kind: 'choose-folder'; readonly row: number }
  /** Shows the log of the container that the form has started. */
  | { readonly kind: 'open-log' }
  /** Opens the lesson about an option. */
  | { readonly kind: 'explain'; readonly option: OptionName }

/** What is known of the image, and what a new container must not collide with. */
export interface Facts {
  readonly image: string
  readonly size: number
  readonly createdAt: number
  /** The ports that the image says it listens on. */
  readonly exposed: readonly number[]
  /** The folders that the image keeps in volumes. */
  readonly kept: readonly string[]
  readonly takenNames: readonly string[]
  readonly takenPorts: readonly { readonly port: number; readonly by: string }[]
  /** The names of the networks that are, the person's own first. */
  readonly networks: readonly string[]
}

/** The options that the fields become. */
export const optionNames = ['--name', '-p', '-e', '-v', '-m', '--cpus', '--network', '--restart', '-d', '--rm'] as const
export type OptionName = (typeof optionNames)[number]

/** Whether it is one of them. */
export function isOptionName(name: unknown): name is OptionName {
  return optionNames.some((option) => option === name)
}

/** Whether it is started again when it has ended: by default never. */
export const restarts = ['', 'on-failure', 'unless-stopped', 'always'] as const
export type Restart = (typeof restarts)[number]

/** The form as it is filled in: text as it was typed. */
export interface Fields {
  readonly name: string
  readonly ports: readonly PortFields[]
  readonly variables: readonly VariableFields[]
  readonly mounts: readonly MountFields[]
  /** In megabytes. */
  readonly memory: string
  readonly processors: string
  /** Its name; empty for the one that the engine takes by default. */
  readonly network: string
  readonly restart: Restart
  readonly isDetached: boolean
  readonly isTemporary: boolean
}

export interface PortFields {
  readonly outside: string
  readonly inside: string
}

export interface VariableFields {
  readonly name: string
  readonly value: string
}

export interface MountFields {
  readonly source: string
  readonly target: string
  readonly isReadOnly: boolean
}

export type Outcome =
  | { readonly kind: 'none' | 'running' }
  | { readonly kind: 'started'; readonly name: string }
  /** `message` is the Engine's own words. */
  | { readonly kind: 'failed'; readonly why: 'port' | 'name' | 'path' | 'other'; readonly message: string }

/** Whether it is a message of the host. */
export function isToView(message: unknown): message is ToView {
  return ['facts', 'outcome', 'folder'].some((kind) => kind === fieldsOf(message).get('kind'))
}

/** Whether it is a message of the view, whole. */
export function isFromView(message: unknown): message is FromView {
  const fields = fieldsOf(message)
  switch (fields.get('kind')) {
    case 'ready':
    case 'open-log':
      return true
    case 'explain':
      return isOptionName(fields.get('option'))
    case 'choose-folder':
      return Number.isInteger(fields.get('row')) && Number(fields.get('row')) >= 0
    case 'run':
    case 'type':
    case 'copy':
      return areFields(fields.get('fields'))
    default:
      return false
  }
}

/** Whether it is a form, filled in. */
export function areFields(value: unknown): value is Fields {
  const fields = fieldsOf(value)
  return (
    ['name', 'memory', 'processors', 'network'].every((name) => isText(fields.get(name))) &&
    restarts.some((restart) => restart === fields.get('restart')) &&
    ['isDetached', 'isTemporary'].every((name) => typeof fields.get(name) === 'boolean') &&
    isListOf(['outside', 'inside'])(fields.get('ports')) &&
    isListOf(['name', 'value'])(fields.get('variables')) &&
    isListOf(['source', 'target'])(fields.get('mounts'))
  )
}

function isListOf(texts: readonly string[]) {
  return (value: unknown): boolean =>
    Array.isArray(value) &&
    value.length <= 100 &&
    value.every((item: unknown) => texts.every((name) => isText(fieldsOf(item).get(name))))
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 10_000
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
