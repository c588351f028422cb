import { type Cache, removes } from './caches.ts'
import type { PackageManager } from './package-manager.ts'
import { subcommandIn } from './subcommand.ts'

/** What `yum`, `dnf` and `microdnf` download. */
export function rpmCache(manager: PackageManager): Cache {
  return {
    program: manager.program,
    isFilledBy: (command) => subcommandIn(command, manager, [...manager.asks, 'makecache']) !== undefined,
    isEmptiedBy: (command, filler) =>
      (command.name === filler.name && subcommandIn(command, manager, ['clean']) !== undefined) ||
      removes(command, folders),
    folders,
    emptying: ({ name }) => `${name} clean all`,
  }
}

/** Where they keep it. On newer systems `yum` is `dnf` by another name. */
const folders = ['/var/cache/libdnf5', '/var/cache/dnf', '/var/cache/yum', '.cache/libdnf5']
