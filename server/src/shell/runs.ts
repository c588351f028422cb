import type { Dockerfile, Instruction, Span } from '../syntax/tree.ts'
import type { Command, Shell } from './command.ts'
import { type Interpreter, interpreterFor, interpreterOf } from './interpreter.ts'
import { shebangOf, shellIn } from './script.ts'

/** A RUN whose text a POSIX shell reads. */
export type Run = {
  readonly instruction: Instruction
  /** The ONBUILD in front of it, else the RUN itself. */
  readonly holder: Instruction
  readonly isTrigger: boolean
  readonly interpreter: Interpreter
  /** Read when first asked for. */
  readonly shell: () => Shell
  /** The place in the file of what counts from the instruction's origin. */
  readonly place: (range: Span) => Span
}

/** A command and the RUN in which it stands. */
export type RunCommand = { readonly run: Run; readonly command: Command }

/** Every RUN of a file that a POSIX shell reads, those behind ONBUILD too. */
export function runsIn(file: Dockerfile): readonly Run[] {
  return indexOf(file).runs
}

/** The commands of all RUNs whose program has a name that fits, in order. */
export function commandsNamed(file: Dockerfile, name: string | RegExp): readonly RunCommand[] {
  const { byName, all } = indexOf(file).commands()
  if (typeof name === 'string') return byName.get(name) ?? none
  const [only, ...more] = [...byName.keys()].filter((program) => name.test(program))
  if (only === undefined) return none
  if (more.length === 0) return byName.get(only) ?? none
  const fitting = new Set([only, ...more])
  return all.filter(({ command }) => fitting.has(command.name))
}

const none: readonly never[] = []

type Commands = { readonly byName: ReadonlyMap<string, readonly RunCommand[]>; readonly all: readonly RunCommand[] }

type Index = { readonly runs: readonly Run[]; readonly commands: () => Commands }

const cache = new WeakMap<Dockerfile, Index>()

function indexOf(file: Dockerfile): Index {
  const known = cache.get(file)
  if (known) return known
  const runs = readRuns(file)
  let commands: Commands | undefined
  const index: Index = {
    runs,
    commands: () => {
      commands ??= group(runs)
      return commands
    },
  }
  cache.set(file, index)
  return index
}

function readRuns(file: Dockerfile): readonly Run[] {
  const runs: Run[] = []
  for (const holder of file.instructions) {
    const instruction = holder.trigger ?? holder
    if (instruction.keyword !== 'RUN') continue
    const shebang = shebangOf(file, instruction, holder)
    const interpreter = shebang === undefined ? interpreterFor(file, instruction) : interpreterOf([shebang])
    if (!interpreter.isPosix && instruction.form !== 'json') continue
    const { origin } = instruction
    runs.push({
      instruction,
      holder,
      isTrigger: holder !== instruction,
      interpreter,
      shell: () => shellIn(file, instruction, holder),
      place: ({ start, end }) => ({ start: start + origin, end: end + origin }),
    })
  }
  return runs
}

function group(runs: readonly Run[]): Commands {
  const byName = new Map<string, RunCommand[]>()
  const all = runs.flatMap((run) => run.shell().commands.map((command) => ({ run, command })))
  for (const one of all) {
    const same = byName.get(one.command.name)
    if (same) same.push(one)
    else byName.set(one.command.name, [one])
  }
  return { byName, all }
}
