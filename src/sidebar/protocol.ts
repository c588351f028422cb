// What the sidebar's two sides say to each other: the host in the extension, the view in its walled-off document.
// Whatever crosses the wall is written down here. Times are milliseconds since 1970 by the host's clock.

import type { Transfer } from '../images/protocol.ts'
import type { NetworkRow, VolumeRow } from '../storage/protocol.ts'
import {
  type ContainerWish,
  deedNames,
  sightNames,
  type ToldSight,
  topicNames,
  type VerbName,
  verbNames,
} from './container-protocol.ts'
import type { ConnectionPicture } from './engine-protocol.ts'
import type { JournalEntry } from './journal-protocol.ts'
import { type ActionName, actionNames, type ContainerRow, type Doing, type Notice } from './row-protocol.ts'
import {
  type Check,
  type ImageRow,
  type ThingCommand,
  type ThingWish,
  thingCommandFields,
  thingWishFields,
} from './thing-protocol.ts'

/** From the host to the view. */
export type ToView =
  | {
      readonly kind: 'picture'
      readonly locale: 'en' | 'ko'
      readonly now: number
      readonly connection: ConnectionPicture
      readonly containers: readonly ContainerRow[]
      readonly images: readonly ImageRow[]
      readonly volumes: readonly VolumeRow[]
      readonly networks: readonly NetworkRow[]
    }
  | { readonly kind: 'doing'; readonly doing: readonly Doing[] }
  | { readonly kind: 'notice'; readonly notice: Notice | null }
  | { readonly kind: 'journal'; readonly entries: readonly JournalEntry[] }
  | { readonly kind: 'sights'; readonly sights: readonly ToldSight[] }
  | { readonly kind: 'transfers'; readonly transfers: readonly Transfer[] }

/** From the view to the host. Everything a compromised view could ask for is in this list. */
export type FromView =
  | { readonly kind: 'ready' }
  /** Look at the engine again, now. */
  | { readonly kind: 'look' }
  /** Choose another engine. */
  | { readonly kind: 'switch-engine' }
  | { readonly kind: 'act'; readonly action: ActionName; readonly id: string }
  /** To several at once, to each where its state allows it. */
  | { readonly kind: 'act-on-all'; readonly action: ActionName; readonly ids: readonly string[] }
  | ContainerWish
  | ThingWish
  | { readonly kind: 'logs'; readonly id: string }
  | { readonly kind: 'copy'; readonly command: CommandName }
  /** Type it in a terminal, without Enter. */
  | { readonly kind: 'type'; readonly command: CommandName }
  | { readonly kind: 'open-port'; readonly id: string; readonly port: number }
  /** Follows a step of the card that says why there is no engine. */
  | { readonly kind: 'take-step'; readonly step: number }
  | { readonly kind: 'dismiss-notice' }
  | { readonly kind: 'clear-journal' }
  | { readonly kind: 'choose-lesson' }

/** A command line, by name: the host knows the words, so that no view can make it type others. */
export type CommandName =
  | { readonly of: 'container'; readonly verb: ActionName | VerbName; readonly id: string }
  | ThingCommand
  /** A step of the card, by its place. */
  | { readonly of: 'card'; readonly step: number }
  /** One that does what happened, by the entry's key. */
  | { readonly of: 'journal'; readonly key: string }
  /** The one that makes a first container. */
  | { readonly of: 'beginning' }

/** Whether it is a message of the host. The host is trusted: what matters is that the message is one of ours. */
export function isToView(message: unknown): message is ToView {
  return isOneOf(toViewKinds)(fieldsOf(message).get('kind'))
}

/** Whether it is a message of the view, whole. */
export function isFromView(message: unknown): message is FromView {
  const fields = fieldsOf(message)
  return holds(fromViewFields, fields.get('kind'), fields)
}

/** Whether the fields are those that the table asks for under this name. */
function holds(
  table: Readonly<Record<string, Readonly<Record<string, Check>>>>,
  wanted: unknown,
  fields: ReadonlyMap<string, unknown>,
): boolean {
  const [, checks] = Object.entries(table).find(([name]) => name === wanted) ?? []
  return checks !== undefined && Object.entries(checks).every(([name, check]) => check(fields.get(name)))
}

const toViewKinds: readonly ToView['kind'][] = ['picture', 'doing', 'notice', 'journal', 'sights', 'transfers']

const isOneOf =
  (list: readonly string[]): Check =>
  (value) =>
    list.some((item) => item === value)
const isId: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const areIds: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(isId)
const isPort: Check = (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) < 65_536
const isKey: Check = (value) => typeof value === 'string' && value.length <= 200
const isStep: Check = (value) => Number.isInteger(value) && Number(value) >= 0
const isCommand: Check = (value) => {
  const fields = fieldsOf(value)
  return holds(commandFields, fields.get('of'), fields)
}

const commandFields: Readonly<Record<CommandName['of'], Readonly<Record<string, Check>>>> = {
  container: { verb: isOneOf([...actionNames, ...verbNames]), id: isId },
  card: { step: isStep },
  journal: { key: isKey },
  beginning: {},
  ...thingCommandFields,
}

const fromViewFields: Readonly<Record<FromView['kind'], Readonly<Record<string, Check>>>> = {
  ready: {},
  look: {},
  'switch-engine': {},
  act: { action: isOneOf(actionNames), id: isId },
  'act-on-all': { action: isOneOf(actionNames), ids: areIds },
  explain: { topic: isOneOf(topicNames) },
  do: { deed: isOneOf(deedNames), id: isId },
  see: { what: isOneOf(sightNames), id: isId, isSeen: (value) => typeof value === 'boolean' },
  logs: { id: isId },
  copy: { command: isCommand },
  type: { command: isCommand },
  'open-port': { id: isId, port: isPort },
  'take-step': { step: isStep },
  'dismiss-notice': {},
  'clear-journal': {},
  'choose-lesson': {},
  ...thingWishFields,
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
