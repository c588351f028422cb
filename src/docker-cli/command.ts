import type { Text } from '../text.ts'

/** A command of the docker CLI, as its reference has it (https://docs.docker.com/reference/cli/docker/). */
export interface DockerCommand {
  /** The words after `docker`, the short way where there is one: `ps`, `volume ls`. */
  readonly name: string
  /** Other words for the same: `container ls`. */
  readonly aliases?: readonly string[]
  /** What follows the name, as `--help` writes it; several where there are several ways. */
  readonly takes: readonly string[]
  readonly says: Text
  readonly example: { readonly line: string; readonly says: Text }
  readonly options?: readonly OptionGroup[]
  /** What follows the first argument is the command of another program, with options of its own. */
  readonly innerCommand?: true
}

/** Options that belong together; without a title where they are all there is. */
export interface OptionGroup {
  readonly title?: Text
  readonly options: readonly CommandOption[]
}

export interface CommandOption {
  /** All that it can be called, such as `-p` and `--publish`. */
  readonly names: readonly string[]
  /** What its value looks like; undefined for one that is only on or off. */
  readonly value?: string
  readonly says: Text
}

/** Commands that belong together. */
export interface CommandGroup {
  readonly title: Text
  readonly commands: readonly DockerCommand[]
}

/** An option with a value. `names` as `--help` has them: `-p, --publish`. */
export function option(names: string, value: string, says: Text): CommandOption {
  return { names: names.split(', '), value, says }
}

/** An option that is only on or off. `names` as `--help` has them: `-d, --detach`. */
export function flag(names: string, says: Text): CommandOption {
  return { names: names.split(', '), says }
}
