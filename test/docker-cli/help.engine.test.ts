import { expect, it } from 'vitest'
import { output } from '../../dev/command.ts'
import { commandGroups } from '../../src/docker-cli/commands.ts'
import { globalOptions } from '../../src/docker-cli/options/global.ts'
import { describeWithEngine, engine } from '../engine-test.ts'

// For Kubernetes, which clients since 23 no longer know.
const left = new Set(['--kubeconfig', '--kubernetes', '--default-stack-orchestrator'])

describeWithEngine('the knowledge of the docker commands', () => {
  const commands = commandGroups.flatMap((group) => group.commands)

  it.each(commands.map((command) => [command.name, command] as const))(
    'has every option of docker %s',
    async (name, command) => {
      const said = [...(command.options ?? []), globalOptions].flatMap(({ options }) =>
        options.flatMap((option) => option.names),
      )
      const missing = (await optionsOf(name)).filter((option) => !said.includes(option) && !left.has(option))
      expect(missing).toEqual([])
    },
  )
})

/** The options that the client itself lists; none where it is too old to know the command. */
async function optionsOf(name: string): Promise<string[]> {
  const environment = { ...engine.environment, DOCKER_BUILDKIT: '0' }
  const help = await output('docker', [...name.split(' '), '--help'], { environment }).catch(() => Buffer.alloc(0))
  return help
    .toString()
    .split('\n')
    .flatMap((line) => /^ {2,6}(?:(-\w), )?(--[a-z][\w-]*)/.exec(line)?.slice(1) ?? [])
    .filter((option) => option !== undefined)
}
