import { rememberingLast } from '../syntax/remembering-last.ts'
import type { Span } from '../syntax/span.ts'
import type { Dockerfile, Instruction } from '../syntax/tree.ts'
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
  return file.instructions.flatMap((holder) => runOf(file, holder) ?? [])
}

/** The commands of all RUNs whose program has a name that fits, in order. */
export function commandsNamed(file: Dockerfile, name: string | RegExp): readonly RunCommand[] {
  const byProgram = callersIn(file)
  if (typeof name === 'string') return commandsIn(file, byProgram.get(name) ?? none, (program) => program === name)
  let fitting = nobody
  // Nearly always none fits, so nothing is made until one does.
  for (const program of byProgram.keys()) if (name.test(program)) fitting = new Set([...fitting, program])
  if (fitting.size === 0) return none
  const callers = new Set([...fitting].flatMap((program) => byProgram.get(program) ?? none))
  // Those of several programs have to be brought back in order.
  const inOrder = fitting.size === 1 ? [...callers] : file.instructions.filter((holder) => callers.has(holder))
  return commandsIn(file, inOrder, (program) => fitting.has(program))
}

const nobody: ReadonlySet<string> = new Set()

function commandsIn(
  file: Dockerfile,
  holders: readonly Instruction[],
  isFitting: (program: string) => boolean,
): readonly RunCommand[] {
  const found: RunCommand[] = []
  for (const holder of holders) {
    const run = runOf(file, holder)
    for (const command of run?.shell().commands ?? none) {
      if (run && isFitting(command.name)) found.push({ run, command })
    }
  }
  return found
}

const none: readonly never[] = []

/** The RUNs, and the ONBUILDs of RUNs, in which each program is called. */
const callersIn = rememberingLast((file: Dockerfile): ReadonlyMap<string, readonly Instruction[]> => {
  const byProgram = new Map<string, Instruction[]>()
  for (const holder of file.instructions) {
    if (!isShellRun(file, holder)) continue
    for (const program of shellIn(file, holder.trigger ?? holder, holder).programs) {
      const others = byProgram.get(program)
      if (others) others.push(holder)
      else byProgram.set(program, [holder])
    }
  }
  return byProgram
})

function isShellRun(file: Dockerfile, holder: Instruction): boolean {
  const instruction = holder.trigger ?? holder
  if (instruction.keyword !== 'RUN') return false
  return instruction.form === 'json' || interpreterOfRun(file, instruction, holder).isPosix
}

function interpreterOfRun(file: Dockerfile, instruction: Instruction, holder: Instruction): Interpreter {
  const shebang = shebangOf(file, instruction, holder)
  return shebang === undefined ? interpreterFor(file, instruction) : interpreterOf([shebang])
}

function runOf(file: Dockerfile, holder: Instruction): Run | undefined {
  if (!isShellRun(file, holder)) return undefined
  const instruction = holder.trigger ?? holder
  const { origin } = instruction
  return {
    instruction,
    holder,
    isTrigger: holder !== instruction,
    interpreter: interpreterOfRun(file, instruction, holder),
    shell: () => shellIn(file, instruction, holder),
    place: ({ start, end }) => ({ start: start + origin, end: end + origin }),
  }
}
