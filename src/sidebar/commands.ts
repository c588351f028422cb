import type { ActionName, CommandName, EngineCommand } from './protocol.ts'

/** A container, as far as a command line names it. */
export interface Named {
  readonly id: string
  readonly name: string
}

/**
 * The command line that a name stands for, without a prompt.
 * @param containers those known; undefined where the command is about another
 * @param platform what the editor runs on, as Node names it
 */
export function commandLine(command: CommandName, containers: readonly Named[], platform: string): string | undefined {
  if (command.of === 'engine') return engineCommandLine(command.what, platform)
  const container = containers.find(({ id }) => id === command.id)
  return container && containerCommandLine(command.verb, container)
}

/** The command that does to the container what the button does. */
export function containerCommandLine(verb: ActionName | 'logs', container: Named): string {
  return `${commandOf(verb)} ${wordFor(container)}`
}

/** `docker` and its verb. */
export function commandOf(verb: ActionName | 'logs'): string {
  if (verb === 'logs') return 'docker logs --follow --tail 1000'
  return `docker ${verb === 'remove' ? 'rm' : verb}`
}

/** A command about the engine itself. */
export function engineCommandLine(what: EngineCommand, platform: string): string {
  return (engineCommandLines.get(platform) ?? onLinux)[what]
}

// Docker allows these characters in a name, and no shell reads anything into them; an ID serves for whatever else comes.
function wordFor({ id, name }: Named): string {
  return /^[a-zA-Z0-9][\w.-]*$/.test(name) ? name : id.slice(0, 12)
}

type EngineCommandLines = Readonly<Record<EngineCommand, string>>

const onLinux: EngineCommandLines = {
  'start-engine': 'sudo systemctl start docker',
  'join-group': 'sudo usermod -aG docker $USER',
  'install-engine': 'curl -fsSL https://get.docker.com | sudo sh',
  'first-container': 'docker run -d --name hellonginx -p 8080:80 nginx',
}

const engineCommandLines: ReadonlyMap<string, EngineCommandLines> = new Map([
  ['linux', onLinux],
  ['darwin', { ...onLinux, 'start-engine': 'open -a Docker', 'install-engine': 'brew install --cask docker-desktop' }],
  [
    'win32',
    { ...onLinux, 'start-engine': 'docker desktop start', 'install-engine': 'winget install Docker.DockerDesktop' },
  ],
])
