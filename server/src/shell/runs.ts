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
  const byProgram = indexOf(file).byProgram()
  if (typeof name === 'string') return commandsIn(byProgram.get(name) ?? none, (program) => program === name)
  const fitting = new Set([...byProgram.keys()].filter((program) => name.test(program)))
  if (fitting.size === 0) return none
  const runs = new Set([...fitting].flatMap((program) => byProgram.get(program) ?? none))
  // Those of several programs have to be brought back in order.
  const inOrder = fitting.size === 1 ? [...runs] : indexOf(file).runs.filter((run) => runs.has(run))
  return commandsIn(inOrder, (program) => fitting.has(program))
}

function commandsIn(runs: readonly Run[], isFitting: (program: string) => boolean): readonly RunCommand[] {
  return runs.flatMap((run) =>
    run.shell().commands.flatMap((command) => (isFitting(command.name) ? [{ run, command }] : [])),
  )
}

const none: readonly never[] = []

type Index = { readonly runs: readonly Run[]; readonly byProgram: () => ReadonlyMap<string, readonly Run[]> }

const cache = new WeakMap<Dockerfile, Index>()

function indexOf(file: Dockerfile): Index {
  const known = cache.get(file)
  if (known) return known
  const runs = readRuns(file)
  let byProgram: ReadonlyMap<string, readonly Run[]> | undefined
  const index: Index = {
    runs,
    byProgram: () => {
      byProgram ??= group(runs)
      return byProgram
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

/** The runs in which each program is called. */
function group(runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  const byProgram = new Map<string, Run[]>()
  for (const run of runs) {
    for (const program of run.shell().programs) {
      const others = byProgram.get(program)
      if (others) others.push(run)
      else byProgram.set(program, [run])
    }
  }
  return byProgram
}
