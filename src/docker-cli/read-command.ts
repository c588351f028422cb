import type { CommandOption, DockerCommand } from './command.ts'
import { commandNamed, commandNames } from './commands.ts'
import { globalOptions } from './options/global.ts'
import { firstWords, otherCommands, otherMembers, wholeFamilies } from './other-commands.ts'

/** A word of a command line, as the shell hands it on. */
export interface CommandWord {
  readonly text: string
  /** False where only the run tells what it is: `$name`, `$(command)`. */
  readonly isKnown: boolean
}

/** What words of the line are: from word `from` up to, not including, word `to`. */
export type Piece = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'command'; readonly command: DockerCommand }
  | { readonly kind: 'unknown-command'; readonly typed: string; readonly among: readonly string[] }
  | { readonly kind: 'option'; readonly option: CommandOption; readonly command: DockerCommand | undefined }
  | { readonly kind: 'value'; readonly option: CommandOption; readonly command: DockerCommand | undefined }
  | { readonly kind: 'unknown-option'; readonly typed: string; readonly command: DockerCommand }
  | { readonly kind: 'argument' }
  | { readonly kind: 'inner' }
)

/**
 * Reads the words after `docker` as its CLI does (spf13/pflag: clusters of short options, values after `=`, a blank or
 * nothing, options between arguments unless a command of another program follows).
 */
export function readCommand(words: readonly CommandWord[]): Piece[] {
  const pieces: Piece[] = []
  const before = readOptions(words, 0, globalOptions.options)
  pieces.push(...before.pieces)
  const start = before.next
  const named = readName(words, start)
  if (!named) return pieces
  pieces.push(named)
  if (named.kind !== 'command') return pieces
  const { command } = named
  const options = [...(command.options ?? []).flatMap((group) => group.options), ...helpOption]
  let at = named.to
  while (at < words.length) {
    const read = readOptions(words, at, options, command)
    pieces.push(...read.pieces)
    at = read.next
    if (at >= words.length) break
    if (words[at]?.text === '--') return [...pieces, ...theRest(words, at + 1, command.innerCommand === true)]
    pieces.push({ kind: 'argument', from: at, to: at + 1 })
    at += 1
    if (command.innerCommand) return [...pieces, ...theRest(words, at, true)]
  }
  return pieces
}

const helpOption = globalOptions.options.filter(({ names }) => names.includes('--help'))

function theRest(words: readonly CommandWord[], from: number, isInner: boolean): Piece[] {
  if (from >= words.length) return []
  if (isInner) return [{ kind: 'inner', from, to: words.length }]
  return words.slice(from).map((_, index) => ({ kind: 'argument', from: from + index, to: from + index + 1 }))
}

function readName(words: readonly CommandWord[], at: number): Piece | undefined {
  const first = words[at]
  if (!first?.isKnown) return undefined
  const second = words[at + 1]
  const family = commandNames
    .filter((name) => name.startsWith(`${first.text} `))
    .map((name) => name.split(' ')[1] ?? '')
  const whole = second && commandNamed(`${first.text} ${second.text}`)
  if (whole) return { kind: 'command', command: whole, from: at, to: at + 2 }
  const command = commandNamed(first.text)
  if (command) return { kind: 'command', command, from: at, to: at + 1 }
  if (family.length > 0) {
    const isJudged = second?.isKnown && /^\w[\w-]*$/.test(second.text) && wholeFamilies.has(first.text)
    if (!isJudged || otherMembers.has(`${first.text} ${second.text}`)) return undefined
    return { kind: 'unknown-command', typed: second.text, among: family, from: at + 1, to: at + 2 }
  }
  if (otherCommands.has(first.text) || !/^\w[\w-]*$/.test(first.text)) return undefined
  return { kind: 'unknown-command', typed: first.text, among: firstWords, from: at, to: at + 1 }
}

/**
 * Reads options as long as there are any.
 * @param command whose options they are; of `docker` itself without one
 * @returns the options, and the number of the first word that is none
 */
function readOptions(
  words: readonly CommandWord[],
  start: number,
  options: readonly CommandOption[],
  command?: DockerCommand,
): { readonly pieces: readonly Piece[]; readonly next: number } {
  const pieces: Piece[] = []
  let at = start
  for (let word = words[at]; word && /^-./.test(word.text) && word.text !== '--'; word = words[at]) {
    const read = word.text.startsWith('--') ? readLong(word.text, options) : readCluster(word.text, options)
    const to = at + 1
    for (const option of read.options) pieces.push({ kind: 'option', option, command, from: at, to })
    if (read.unknown !== undefined && command && word.isKnown) {
      pieces.push({ kind: 'unknown-option', typed: read.unknown, command, from: at, to })
    }
    at = to
    const last = read.options.at(-1)
    if (read.takesNext && last && at < words.length) {
      pieces.push({ kind: 'value', option: last, command, from: at, to: at + 1 })
      at += 1
    }
  }
  return { pieces, next: at }
}

interface ReadOption {
  readonly options: readonly CommandOption[]
  readonly takesNext: boolean
  readonly unknown?: string
}

function readLong(text: string, options: readonly CommandOption[]): ReadOption {
  const [name = ''] = text.split('=', 1)
  const option = options.find(({ names }) => names.includes(name))
  if (!option) return { options: [], takesNext: false, unknown: name }
  return { options: [option], takesNext: option.value !== undefined && !text.includes('=') }
}

/** `-itd`, `-p8080:80`: the first that wants a value takes what is left. */
function readCluster(text: string, options: readonly CommandOption[]): ReadOption {
  // `-link web` is taken for the label `ink` without a word: nobody means that.
  if (options.some(({ names }) => names.includes(`-${text}`))) return { options: [], takesNext: false, unknown: text }
  const found: CommandOption[] = []
  for (let at = 1; at < text.length; at += 1) {
    const option = options.find(({ names }) => names.includes(`-${text[at]}`))
    // A value may follow one that is only on or off: `-d=false`.
    if (!option) return { options: found, takesNext: false, ...(text[at] === '=' ? {} : { unknown: `-${text[at]}` }) }
    found.push(option)
    if (option.value !== undefined) return { options: found, takesNext: at === text.length - 1 }
  }
  return { options: found, takesNext: false }
}
