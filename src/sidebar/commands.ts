import { commandFor } from '../engine/commands.ts'
import { type VerbName, verbNames } from './container-protocol.ts'
import type { ActionName, PortRow } from './row-protocol.ts'

/** A container, as far as a command line names it. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** The command that does to the container what the button does. */
export function containerCommandLine(verb: ActionName | VerbName, container: Named): string {
  const word = wordFor(container)
  return isAction(verb) ? commandFor(verb, word).line : lines[verb](word)
}

/** `docker` and its verb. */
export function commandOf(verb: ActionName | VerbName): string {
  if (isAction(verb)) return `docker ${verb === 'remove' ? 'rm' : verb}`
  // What follows the name is of no use without one.
  return verb === 'shell' ? 'docker exec -it' : lines[verb]('').trim()
}

/** The command that opens a shell in a container. @param shell its path there */
export function shellCommandLine(container: Named, shell: string): string {
  return `docker exec -it ${wordFor(container)} ${shell}`
}

/**
 * The command that leads into a container's main process.
 * @param hasTerminal whether the container has a terminal of its own
 */
export function attachCommandLine(container: Named, hasTerminal: boolean): string {
  // Without a terminal Ctrl+C would end the process; with one, Docker's own keys to leave begin with one of the editor's.
  const careful = hasTerminal ? `--detach-keys=${detachKeys}` : '--sig-proxy=false'
  return `docker attach ${careful} ${wordFor(container)}`
}

/** The keys that leave a terminal attached by {@link attachCommandLine}. */
export const detachKeys = 'ctrl-]'

/** What makes a first container, for somebody who has none. */
export const firstContainer = 'docker run -d --name hellonginx -p 8080:80 nginx'

/** The address of a published port in the browser. */
export function portAddress({ host = 'localhost', inside, outside }: PortRow): string {
  return `${inside === 443 ? 'https' : 'http'}://${host}:${outside}`
}

function isAction(verb: ActionName | VerbName): verb is ActionName {
  return !verbNames.some((name) => name === verb)
}

const lines: Readonly<Record<VerbName, (name: string) => string>> = {
  logs: (name) => `docker logs --follow --tail 1000 ${name}`,
  shell: (name) => `docker exec -it ${name} sh`,
  attach: (name) => `docker attach ${name}`,
  inspect: (name) => `docker inspect ${name}`,
  rename: (name) => `docker rename ${name} `,
  processes: (name) => `docker top ${name}`,
  changes: (name) => `docker diff ${name}`,
  usage: (name) => `docker stats ${name}`,
}

/** The container as a word of a command line. */
export function wordFor({ id, name }: Named): string {
  // Docker allows these characters in a name; what is shown of another one may not be what it is called.
  return /^[a-zA-Z0-9][\w.-]*$/.test(name) ? name : id.slice(0, 12)
}
