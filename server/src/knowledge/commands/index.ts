import { basicCommands } from './basics.ts'
import type { CommandPart, ShellCommand } from './command.ts'
import { languageCommands } from './languages.ts'
import { packageCommands } from './packages.ts'

/** The commands that people write most in RUN. */
export const shellCommands: readonly ShellCommand[] = [...packageCommands, ...languageCommands, ...basicCommands]

/** What is known of a command by its program and its words. */
export function shellCommandFor(program: string, words: readonly string[]): ShellCommand | undefined {
  return shellCommands.find(
    ({ programs, action }) => programs.includes(program) && (action === undefined || words.includes(action)),
  )
}

/** The options that a word stands for: of `-rf` each letter is one. */
export function optionsIn({ options = [] }: ShellCommand, word: string): readonly CommandPart[] {
  const whole = options.filter(({ names }) => names.includes(word) || names.includes(word.split('=', 1)[0] ?? ''))
  if (whole.length > 0 || !/^-[A-Za-z]{2,}$/.test(word)) return whole
  return [...word.slice(1)].flatMap((letter) => options.filter(({ names }) => names.includes(`-${letter}`)))
}
