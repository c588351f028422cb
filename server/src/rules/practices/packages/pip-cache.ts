import type { Build } from '../../../meaning/build.ts'
import type { Command } from '../../../shell/command.ts'
import type { RunCommand } from '../../../shell/runs.ts'
import { stageAround } from '../sections.ts'
import { removes } from './caches.ts'
import { pip } from './managers.ts'
import { subcommandIn } from './subcommand.ts'

/** Whether a call of pip leaves no cache: a variable says so, or the script empties it afterwards. */
export function isCacheOff({ run, command }: RunCommand, build: Build): boolean {
  const stage = stageAround(build, run.holder)
  if (isTrue(stage ? stage.variables.get(variable) : valueAbove(build))) return true
  const { commands } = run.shell()
  const at = commands.indexOf(command)
  const setting = commands.slice(0, at).filter(({ name }) => name === '' || name === 'export')
  const given = [...setting, command].flatMap(valuesIn).findLast((text) => text.startsWith(`${variable}=`))
  return isTrue(given?.slice(variable.length + 1)) || commands.slice(at + 1).some(empties)
}

const variable = 'PIP_NO_CACHE_DIR'

function valueAbove({ before }: Build): string | undefined {
  const pairs = before.flatMap((instruction) => (instruction.keyword === 'ENV' ? instruction.pairs : []))
  return pairs.findLast(({ name }) => name.text === variable)?.value?.text
}

/** `NAME=value`, in front of a program or behind `export`. */
function valuesIn({ assignments, arguments: words }: Command): readonly string[] {
  return [...assignments.map(({ name, value }) => `${name}=${value?.text}`), ...words.map(({ text }) => text)]
}

function empties(command: Command): boolean {
  const isPurge = pip.program.test(command.name) && subcommandIn(command, pip, ['cache purge']) !== undefined
  return isPurge || removes(command, ['.cache'])
}

/** What pip takes for yes. */
function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(1|y|yes|t|true|on)$/i.test(value)
}
