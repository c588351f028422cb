import { instructionsNamed, keywordsIn } from '../syntax/instructions-named.ts'
import type { Comment, Dockerfile, Instruction } from '../syntax/tree.ts'
import { posixShells } from './wrappers.ts'

/** The words that start the shell of an instruction, as SHELL gives them. */
export type Interpreter = {
  readonly words: readonly string[]
  /** Whether it reads the language of `sh`: PowerShell and `cmd` do not. */
  readonly isPosix: boolean
  /** Nobody has chosen it: Docker's own `/bin/sh -c`. */
  readonly isDefault: boolean
}

/** The shell that runs the text of an instruction. What ONBUILD holds may have another one. */
export function interpreterFor(file: Dockerfile, instruction: Instruction): Interpreter {
  return interpretersOf(file).get(instruction) ?? standard
}

/** Those that are not the standard one. */
function interpretersOf(file: Dockerfile): ReadonlyMap<Instruction, Interpreter> {
  const known = cache.get(file)
  if (known) return known
  const found = read(file)
  cache.set(file, found)
  return found
}

/** Some instructions of a file as a file of their own, in which each keeps its shell. */
export function excerptOf(file: Dockerfile, instructions: readonly Instruction[]): Dockerfile {
  if (instructions.length === file.instructions.length) return file
  const excerpt = { ...file, instructions }
  cache.set(excerpt, interpretersOf(file))
  return excerpt
}

const cache = new WeakMap<Dockerfile, ReadonlyMap<Instruction, Interpreter>>()

const standard: Interpreter = { words: ['/bin/sh', '-c'], isPosix: true, isDefault: true }
const windows: Interpreter = { words: ['cmd', '/S', '/C'], isPosix: false, isDefault: true }

/** The interpreter that some words start. */
export function interpreterOf(words: readonly string[]): Interpreter {
  return { words, isPosix: words.some((word) => posixShells.has(programOf(word))), isDefault: false }
}

/** Whether both read a text alike, so that what was read for one holds for the other. */
export function isSameInterpreter(one: Interpreter, other: Interpreter): boolean {
  if (one === other) return true
  const haveSameWords = one.words.join('\0') === other.words.join('\0')
  return haveSameWords && one.isPosix === other.isPosix && one.isDefault === other.isDefault
}

function read(file: Dockerfile): ReadonlyMap<Instruction, Interpreter> {
  const found = new Map<Instruction, Interpreter>()
  const pragmas = file.comments.flatMap(pragma)
  // Hardly any file speaks of another shell, and then there is nothing to look for.
  if (pragmas.length === 0 && !speaksOfShells(file)) return found
  const atEnd = new Map<string, Interpreter>()
  let name: string | undefined
  let current = standard
  let ofTriggers: Interpreter | undefined
  let previousEnd = 0
  for (const instruction of file.instructions) {
    if (instruction.keyword === 'FROM') {
      if (name !== undefined) atEnd.set(name, current)
      const [base = '', as = '', alias] = instruction.words.map(({ text }) => text.toLowerCase())
      name = as === 'as' ? alias : undefined
      current = atEnd.get(base) ?? (isWindows(instruction) ? windows : standard)
      ofTriggers = undefined
    }
    if (pragmas.length > 0) {
      const { start, end } = instruction.range
      current = pragmas.findLast(({ at }) => at >= previousEnd && at < start)?.interpreter ?? current
      previousEnd = end
    }
    if (current !== standard) found.set(instruction, current)
    if (instruction.keyword === 'SHELL') current = interpreterOf(instruction.words.map(({ text }) => text))
    const { trigger } = instruction
    if (!trigger) continue
    if ((ofTriggers ?? current) !== standard) found.set(trigger, ofTriggers ?? current)
    if (trigger.keyword === 'SHELL') ofTriggers = interpreterOf(trigger.words.map(({ text }) => text))
  }
  return found
}

function speaksOfShells(file: Dockerfile): boolean {
  return keywordsIn(file).has('SHELL') || instructionsNamed(file, 'FROM').some(isWindows)
}

type Pragma = { readonly at: number; readonly interpreter: Interpreter }

/** `# hadolint shell=powershell` says what runs the lines below it. */
function pragma({ text, range }: Comment): readonly Pragma[] {
  if (!text.startsWith('hadolint')) return none
  const name = /^hadolint[ \t]+shell[ \t]*=[ \t]*([^\s#]+)/.exec(text)?.[1]
  return name === undefined ? none : [{ at: range.start, interpreter: interpreterOf([name]) }]
}

const none: readonly never[] = []

function isWindows({ flags, words }: Instruction): boolean {
  const platform = flags.find(({ name }) => name === 'platform')?.value ?? ''
  const image = words[0]?.text ?? ''
  return platform.startsWith('windows') || /(^|\/)windows\/|windowsservercore|nanoserver/i.test(image)
}

/** The program that a word of a command line starts, without its folder. */
export function programOf(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '')
}
