import { type Deed, type Shell, shells } from './lesson.ts'
import { fill, type Values } from './variables.ts'

type Command = Extract<Deed, { run: string }>

/** The command as that shell writes it. */
export function lineFor(command: Command, shell: Shell, values: Values): string {
  return fill(command.in?.[shell] ?? command.run, values)
}

/**
 * The shell of a terminal.
 * @param name what VS Code calls it (`TerminalState.shell`), or the path of its program; unknown ones count as `bash`
 */
export function shellCalled(name: string | undefined): Shell {
  const program =
    (name ?? '')
      .split(/[\\/]/)
      .at(-1)
      ?.toLowerCase()
      .replace(/\.exe$/, '') ?? ''
  if (program === 'powershell') return 'pwsh'
  return shells.find((shell) => shell === program) ?? 'bash'
}
