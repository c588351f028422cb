import type { Command, ShellWord } from './command.ts'

/** A flag of a command: `-y`, `--yes`, `--target-release=stable`, `-t stable`. */
export type Flag = {
  /** Without the dashes; of a cluster like `-yqq` each letter is a flag. */
  readonly name: string
  readonly value: string | undefined
  readonly word: ShellWord
}

/** A command's arguments, sorted. */
export type Arguments = {
  readonly flags: readonly Flag[]
  readonly operands: readonly ShellWord[]
  /** How many of the operands stand in front of a `--`; all where there is none. */
  readonly ownCount: number
}

/**
 * Tells flags from operands. `valueFlags` are those, with their dashes, whose value is the next word. Behind `--`
 * there are only operands.
 */
export function argumentsOf(command: Command, valueFlags: ReadonlySet<string> = noFlags): Arguments {
  const flags: Flag[] = []
  const operands: ShellWord[] = []
  const words = command.arguments
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    if (word.text === '--') {
      return { flags, operands: [...operands, ...words.slice(at + 1)], ownCount: operands.length }
    }
    if (!word.text.startsWith('-') || word.text === '-') {
      operands.push(word)
      continue
    }
    const read = flagsIn(word, valueFlags)
    const last = read.at(-1)
    if (last && last.value === undefined && (valueFlags.has(word.text) || valueFlags.has(`-${last.name}`))) {
      at++
      flags.push(...read.slice(0, -1), { ...last, value: words[at]?.text })
    } else flags.push(...read)
  }
  return { flags, operands, ownCount: operands.length }
}

const noFlags: ReadonlySet<string> = new Set()

/** Whether one of some flags is there. */
export function hasFlag({ flags }: Arguments, ...names: readonly string[]): boolean {
  return flags.some(({ name }) => names.includes(name))
}

function flagsIn(word: ShellWord, valueFlags: ReadonlySet<string>): readonly Flag[] {
  const { text } = word
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  const value = equals < 0 ? undefined : text.slice(equals + 1)
  if (text.startsWith('--')) return [{ name: name.slice(2), value, word }]
  const flags: Flag[] = []
  for (let at = 1; at < name.length; at++) {
    const letter = name.charAt(at)
    const isLast = at === name.length - 1
    // The value may stand right behind the letter: `-rlist.txt`.
    const takesRest = !isLast && !valueFlags.has(name) && valueFlags.has(`-${letter}`)
    flags.push({ name: letter, value: takesRest ? text.slice(at + 1) : isLast ? value : undefined, word })
    if (takesRest) break
  }
  return flags
}
