import { shellWord } from '../engine/commands.ts'
import type { StorageDeed, StorageKind, StoragesDeed } from './protocol.ts'

/** The command that does with a volume or a network what the button does. */
export function storageCommandLine(kind: StorageKind, deed: StorageDeed, name: string): string {
  return deed === 'copy-name' ? `docker ${kind} ls` : `docker ${kind} ${verbs[deed]} ${shellWord(name)}`
}

/** The command for all of a kind. @param name what to create; still to be chosen where it is empty */
export function storagesCommandLine(kind: StorageKind, deed: StoragesDeed, name = ''): string {
  return deed === 'prune' ? `docker ${kind} prune` : `docker ${kind} create ${name === '' ? 'NAME' : shellWord(name)}`
}

const verbs = { inspect: 'inspect', remove: 'rm' } as const
