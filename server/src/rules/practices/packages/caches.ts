import type { Build } from '../../../meaning/build.ts'
import { mountField, mountsOf } from '../../../meaning/mounts.ts'
import type { Command } from '../../../shell/command.ts'
import { commandsNamed, type Run, type RunCommand } from '../../../shell/runs.ts'
import type { Dockerfile, Instruction } from '../../../syntax/tree.ts'
import type { Finding } from '../../rule.ts'
import { isKept } from '../sections.ts'
import { atEnd } from '../shell-fixes.ts'

/** How a program leaves a cache behind in the layer, and what gets rid of it. */
export type Cache = {
  /** The programs that fill it. */
  readonly program: RegExp
  /** Whether a command fills the cache. */
  readonly isFilledBy: (command: Command) => boolean
  /** Whether a command, given what filled the cache, empties it. */
  readonly isEmptiedBy: (command: Command, filler: Command) => boolean
  /** The folders of the cache, or how they end: a mount on one of them keeps it out of the layer. */
  readonly folders: readonly string[]
  /** The command that empties it, for the fix. */
  readonly emptying: (filler: Command) => string
}

/** The commands that fill a cache which gets into the image; one finding a RUN. */
export function* leftBehind(
  file: Dockerfile,
  build: Build,
  cache: Cache,
  isMeant: (run: Run) => boolean = () => true,
): Iterable<Finding> {
  for (const run of new Set(commandsNamed(file, cache.program).map((call) => call.run))) {
    const call = lastFilling(run, cache)
    if (!call || !isMeant(run)) continue
    const { holder, instruction } = run
    if (isMounted(instruction, cache.folders) || (!run.isTrigger && !isKept(build, holder))) continue
    const command = cache.emptying(call.command)
    const fix = atEnd(file, run, command)
    yield { range: run.place(call.command.range), with: { command }, ...(fix && { fix }) }
  }
}

/** The last command of a RUN that fills a cache which nothing empties after it. */
function lastFilling(run: Run, cache: Cache): RunCommand | undefined {
  const { commands } = run.shell()
  const at = commands.findLastIndex((command) => cache.program.test(command.name) && cache.isFilledBy(command))
  const command = commands[at]
  if (!command || commands.slice(at + 1).some((later) => cache.isEmptiedBy(later, command))) return undefined
  return { run, command }
}

/** Whether a folder, or one around it, is a cache or memory while the RUN lasts, so that it stays out of the layer. */
export function isMounted(instruction: Instruction, folders: readonly string[]): boolean {
  return mountsOf(instruction).some((mount) => {
    const type = mountField(mount, 'type')?.value
    if (type !== 'cache' && type !== 'tmpfs') return false
    const target = mountField(mount, 'target', 'dst', 'destination')?.value?.replace(/\/+$/, '') ?? ''
    return folders.some((folder) => holds(target, folder))
  })
}

/** `.cache/pip` stands for that folder in any home. */
function holds(target: string, folder: string): boolean {
  if (target === '') return false
  if (folder.startsWith('/'))
    return folder === target || folder.startsWith(`${target}/`) || target.startsWith(`${folder}/`)
  const parts = folder.split('/')
  return (
    parts.some((_, index) => target.endsWith(`/${parts.slice(0, index + 1).join('/')}`)) ||
    target.includes(`/${folder}/`)
  )
}

/** Whether a command removes one of some folders, or what is in it. */
export function removes({ name, arguments: words }: Command, folders: readonly string[]): boolean {
  const isRemoving = name === 'rm' || (name === 'find' && words.some(({ text }) => text === '-delete' || text === 'rm'))
  return (
    isRemoving && words.some(({ text }) => folders.some((folder) => isWithin(text.replace(/\/?\*+$|\/+$/, ''), folder)))
  )
}

function isWithin(path: string, folder: string): boolean {
  return folder.startsWith('/') ? path.startsWith('/') && holds(path, folder) : path.includes(folder)
}
