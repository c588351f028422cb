import type { CommandGroup, DockerCommand } from './command.ts'
import { engine } from './commands/engine.ts'
import { files } from './commands/files.ts'
import { images } from './commands/images.ts'
import { lifecycle } from './commands/lifecycle.ts'
import { looking } from './commands/looking.ts'
import { making } from './commands/making.ts'
import { networks } from './commands/networks.ts'
import { registries } from './commands/registries.ts'
import { volumes } from './commands/volumes.ts'

/** The commands of the docker CLI that a learner meets, in the order of the reference. */
export const commandGroups: readonly CommandGroup[] = [
  making,
  lifecycle,
  looking,
  files,
  images,
  registries,
  volumes,
  networks,
  engine,
]

const byName = new Map<string, DockerCommand>(
  commandGroups
    .flatMap(({ commands }) => commands)
    .flatMap((command) => [command.name, ...(command.aliases ?? [])].map((name) => [name, command] as const)),
)

/** Every name of every command: `ps` as well as `container ls`. */
export const commandNames: readonly string[] = [...byName.keys()]

/** The command of this name, such as `ps` or `container ls`; undefined for what is none, or none of these. */
export function commandNamed(name: string): DockerCommand | undefined {
  return byName.get(name)
}
