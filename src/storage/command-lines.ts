import { shellWord } from '../engine/commands.ts'
import type { ConnectionDeed, StorageDeed, StorageKind, StoragesDeed } from './protocol.ts'

/** The command that does with a volume or a network what the button does. */
export function storageCommandLine(kind: StorageKind, deed: StorageDeed, name: string): string {
  return deed === 'copy-name' ? `docker ${kind} ls` : `docker ${kind} ${verbs[deed]} ${shellWord(name)}`
}

/** The command for all of a kind; what to create is still to be chosen. */
export function storagesCommandLine(kind: StorageKind, deed: StoragesDeed): string {
  return deed === 'prune' ? `docker ${kind} prune` : `docker ${kind} create NAME`
}

/** What a person wants of a new volume or network. */
export interface Creation {
  readonly kind: StorageKind
  readonly name: string
  readonly driver?: string | undefined
  readonly subnet?: string | undefined
  readonly isInternal?: boolean
  readonly isAttachable?: boolean
  readonly labels?: Readonly<Record<string, string>>
}

/** The command that creates it, with every option chosen so far. */
export function creationLine({ kind, name, driver, subnet, isInternal, isAttachable, labels = {} }: Creation): string {
  return [
    `docker ${kind} create`,
    ...(driver === undefined ? [] : [`--driver ${shellWord(driver)}`]),
    ...(subnet === undefined ? [] : [`--subnet ${shellWord(subnet)}`]),
    ...(isInternal ? ['--internal'] : []),
    ...(isAttachable ? ['--attachable'] : []),
    ...Object.entries(labels).map(([label, value]) => `--label ${shellWord(`${label}=${value}`)}`),
    shellWord(name),
  ].join(' ')
}

/** The command that takes a container into a network or out of it; a container that is not chosen yet is left blank. */
export function connectionLine(deed: ConnectionDeed, network: string, container: string): string {
  return `docker network ${deed} ${shellWord(network)} ${container === '' ? '' : shellWord(container)}`
}

const verbs = { inspect: 'inspect', remove: 'rm' } as const
