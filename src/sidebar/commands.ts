import { commandFor } from '../engine/commands.ts'
import type { ActionName } from './protocol.ts'

/** A container, as far as a command line names it. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** The command that does to the container what the button does. */
export function containerCommandLine(verb: ActionName | 'logs', container: Named): string {
  return verb === 'logs' ? `${commandOf(verb)} ${wordFor(container)}` : commandFor(verb, wordFor(container)).line
}

/** `docker` and its verb. */
export function commandOf(verb: ActionName | 'logs'): string {
  if (verb === 'logs') return 'docker logs --follow --tail 1000'
  return `docker ${verb === 'remove' ? 'rm' : verb}`
}

/** What makes a first container, for somebody who has none. */
export const firstContainer = 'docker run -d --name hellonginx -p 8080:80 nginx'

// Docker allows these characters in a name; what is shown of another one may not be what it is called.
function wordFor({ id, name }: Named): string {
  return /^[a-zA-Z0-9][\w.-]*$/.test(name) ? name : id.slice(0, 12)
}
