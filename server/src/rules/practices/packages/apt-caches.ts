import { argumentsOf } from '../../../shell/arguments.ts'
import type { Command } from '../../../shell/command.ts'
import { type Cache, removes } from './caches.ts'
import { apt } from './managers.ts'

const program = /^(apt|apt-get|aptitude)$/

/** The lists of packages, which `apt-get update` fetches. */
export const lists: Cache = {
  program,
  isFilledBy: (command) => subcommandOf(command) === 'update',
  isEmptiedBy: (command) => removes(command, ['/var/lib/apt/lists']) || subcommandOf(command) === 'distclean',
  folders: ['/var/lib/apt/lists'],
  emptying: () => 'rm -rf /var/lib/apt/lists/*',
}

/** The packages themselves. */
export const packages: Cache = {
  program,
  isFilledBy: (command) => /^(install|upgrade)$/.test(subcommandOf(command)),
  isEmptiedBy: (command) => removes(command, ['/var/cache/apt']) || /^(dist)?clean$/.test(subcommandOf(command)),
  folders: ['/var/cache/apt'],
  emptying: () => 'apt-get clean',
}

function subcommandOf(command: Command): string {
  return program.test(command.name) ? (argumentsOf(command, apt.valueFlags).operands[0]?.text ?? '') : ''
}

/** What Debian's and Ubuntu's images do about downloaded packages is switched off. */
export function keepsPackages({ name, arguments: words }: Command): boolean {
  return (
    (name === 'rm' && words.some(({ text }) => text.endsWith('/apt.conf.d/docker-clean'))) ||
    (name === 'echo' && words.some(({ text }) => /Keep-Downloaded-Packages\s+"?true/.test(text)))
  )
}
