import { type Command, isKnown } from '../../../shell/command.ts'
import { interpreterFor } from '../../../shell/interpreter.ts'
import { shellIn } from '../../../shell/script.ts'
import type { Dockerfile, Instruction, Word } from '../../../syntax/tree.ts'

/** The words of a script that is one command and asks nothing of the shell; else undefined. */
export function plainWords(file: Dockerfile, instruction: Instruction, script: Word): readonly string[] | undefined {
  if (!interpreterFor(file, instruction).isPosix) return undefined
  const { commands, pipelines } = shellIn(file, instruction)
  const [command] = commands
  if (!command?.nameWord || commands.length > 1 || pipelines.length > 0) return undefined
  const words = [command.nameWord, ...command.arguments]
  const isPlain = words.every((word) => isKnown(word) && !/[*?[\]{}~]/.test(word.text))
  const isAll = isWhole(command, instruction, script)
  return isPlain && isAll && !builtins.includes(command.name) ? words.map(({ text }) => text) : undefined
}

function isWhole({ range, assignments, redirections }: Command, { origin }: Instruction, script: Word): boolean {
  const isAll = range.start + origin === script.range.start && range.end + origin === script.range.end
  return isAll && assignments.length === 0 && redirections.length === 0
}

/** Only a shell knows these. */
const builtins = ['exit', 'cd', 'exec', 'set', 'export', '.', 'source', 'eval', ':']
