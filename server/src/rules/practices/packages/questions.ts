import { commandsNamed } from '../../../shell/runs.ts'
import type { Dockerfile } from '../../../syntax/tree.ts'
import type { Finding } from '../../rule.ts'
import { behindWord } from '../shell-fixes.ts'
import type { PackageManager } from './package-manager.ts'
import { subcommandIn } from './subcommand.ts'

/** The calls of a package manager that would wait for an answer, with `-y` as the fix. */
export function* unanswered(file: Dockerfile, manager: PackageManager): Iterable<Finding> {
  for (const call of commandsNamed(file, manager.program)) {
    const { run, command } = call
    const subcommand = subcommandIn(command, manager, manager.asks)
    if (!subcommand || manager.isConfirmed(subcommand.given)) continue
    const fix = behindWord(file, call, subcommand.word, ' -y')
    const range = run.place({ start: command.range.start, end: subcommand.word.range.end })
    yield { range, with: { command: `${command.name} ${subcommand.name}` }, ...(fix && { fix }) }
  }
}
