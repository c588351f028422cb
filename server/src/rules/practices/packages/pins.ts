import type { Build } from '../../../meaning/build.ts'
import type { ShellWord } from '../../../shell/command.ts'
import { commandsNamed, type Run } from '../../../shell/runs.ts'
import type { Dockerfile } from '../../../syntax/tree.ts'
import type { Finding } from '../../rule.ts'
import { stageAround } from '../sections.ts'
import type { PackageManager } from './package-manager.ts'
import { subcommandIn } from './subcommand.ts'

/** The calls of a package manager that install something without saying which version; one finding a call. */
export function* unpinned(file: Dockerfile, build: Build, manager: PackageManager): Iterable<Finding> {
  for (const { run, command } of commandsNamed(file, manager.program)) {
    const install = subcommandIn(command, manager, manager.install)
    if (!install || manager.isPinnedElsewhere(install.given)) continue
    const names = install.names.slice(0, manager.nameCount?.(install))
    const loose = names.filter((word) => !manager.isPinned(word.text, install.name) && !isOpen(word, run, build))
    const [first] = loose
    if (!first) continue
    const packages = loose.map(({ text }) => text)
    const shown = packages.length > 3 ? [...packages.slice(0, 3), '…'] : packages
    yield { range: run.place(first.range), with: { packages: shown.join(' ') } }
  }
}

/** Whether only the build can tell what a word comes to: it holds a command's output or a variable that is set somewhere. */
function isOpen(word: ShellWord, run: Run, build: Build): boolean {
  if (word.isComputed) return true
  const { assigned } = run.shell()
  return word.variables.some((name) => assigned.has(name) || isDeclared(name, run, build))
}

function isDeclared(name: string, { holder }: Run, build: Build): boolean {
  if (build.globalNames.has(name)) return true
  const stage = stageAround(build, holder)
  if (stage) return stage.variables.has(name) || stage.declared.has(name)
  return build.before.some(({ pairs }) => pairs.some((pair) => pair.name.text === name))
}
