import type { Arguments } from '../../../shell/arguments.ts'
import type { Subcommand } from './subcommand.ts'

/** What a package manager calls things. */
export type PackageManager = {
  readonly program: RegExp
  /** The flags, with their dashes, that take the next word as their value. */
  readonly valueFlags: ReadonlySet<string>
  /** The words that start an installation, `install` or `module install`. */
  readonly install: readonly string[]
  /** The words after which it asks whether to go on. */
  readonly asks: readonly string[]
  /** Whether it has been told not to ask. */
  readonly isConfirmed: (given: Arguments) => boolean
  /** Whether what it is to install says which version, or can't say it. */
  readonly isPinned: (name: string, subcommand: string) => boolean
  /** Whether some file says which versions, or there is nothing to say. */
  readonly isPinnedElsewhere: (given: Arguments) => boolean
  /** How many of the words behind the subcommand are packages, where some are not. */
  readonly nameCount?: (subcommand: Subcommand) => number
}
