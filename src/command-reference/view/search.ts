import type { CommandGroup, CommandOption, DockerCommand } from '../../docker-cli/command.ts'
import { commandNamed } from '../../docker-cli/commands.ts'
import type { Locale, Text } from '../../text.ts'

/** A command that was found, and those of its options that were. */
export interface Found {
  readonly command: DockerCommand
  readonly options: ReadonlySet<CommandOption>
}

/** A group of commands, and which of them were found. */
export interface FoundGroup {
  readonly title: Text
  readonly found: readonly Found[]
}

/**
 * The commands in whose names, sentence or options every word of the search occurs: by name or in the words of the
 * reader's language. An empty search finds all. Those whose names are meant come first, and with them
 * their groups.
 */
export function search(groups: readonly CommandGroup[], typed: string, locale: Locale): readonly FoundGroup[] {
  const terms = termsIn(typed)
  return groups
    .map(({ title, commands }) => ({
      title,
      found: commands
        .flatMap((command) => find(command, terms, locale) ?? [])
        .toSorted((left, right) => rank(left.command, terms) - rank(right.command, terms)),
    }))
    .filter(({ found }) => found.length > 0)
    .toSorted((left, right) => best(left, terms) - best(right, terms))
}

/** The command that has this very name, with `docker` before it or without; undefined where none has. */
export function commandCalled(typed: string): DockerCommand | undefined {
  return commandNamed(termsIn(typed).join(' '))
}

function best({ found }: FoundGroup, terms: readonly string[]): number {
  return Math.min(...found.map(({ command }) => rank(command, terms)))
}

function termsIn(typed: string): string[] {
  return typed
    .split(/\s+/)
    .map((word) => (/^-[A-Z]$/.test(word) ? word : word.toLowerCase()))
    .filter((term) => term !== '' && term !== 'docker')
}

function find(command: DockerCommand, terms: readonly string[], locale: Locale): Found | undefined {
  const about = [command.name, ...(command.aliases ?? []), command.says[locale]].join('\n').toLowerCase()
  const left = terms.filter((term) => !about.includes(term))
  if (left.length === 0) return { command, options: new Set() }
  const options = (command.options ?? [])
    .flatMap((group) => group.options)
    .filter((option) => left.some((term) => matches(option, term, locale)))
  const isWhole = left.every((term) => options.some((option) => matches(option, term, locale)))
  return isWhole ? { command, options: new Set(options) } : undefined
}

/** `-p` means this very option, `--pu` one that begins so; other words may stand anywhere in what is said of it. */
function matches({ names, says }: CommandOption, term: string, locale: Locale): boolean {
  if (/^-[^-]$/.test(term)) return names.includes(term)
  if (term.startsWith('-')) return names.some((name) => name.startsWith(term))
  return [...names, says[locale]].some((text) => text.toLowerCase().includes(term))
}

function rank({ name, aliases = [] }: DockerCommand, terms: readonly string[]): number {
  const names = [name, ...aliases].flatMap((one) => [one, ...one.split(' ')])
  if (names.includes(terms.join(' '))) return 0
  return terms.some((term) => names.includes(term)) ? 1 : 2
}
