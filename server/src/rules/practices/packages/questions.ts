import { commandsNamed } from '../../../shell/runs.ts'
import type { Dockerfile } from '../../../syntax/tree.ts'
import type { Text } from '../../../text.ts'
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

/** What the rules about them say. */
export const asks = {
  message: {
    en: '`{command}` asks whether to go on, and a build has nobody to answer: add `-y`.',
    ko: '`{command}` 명령은 계속할지 묻는데 빌드에는 대답할 사람이 없습니다. `-y`를 붙이세요.',
  },
  fixTitle: { en: 'Add `-y`', ko: '`-y` 붙이기' },
} as const satisfies Readonly<Record<string, Text>>
