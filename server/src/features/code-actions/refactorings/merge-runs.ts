import { stagesOf } from '../../../meaning/stages.ts'
import { marksIn } from '../../../shell/coloured.ts'
import { interpreterFor } from '../../../shell/interpreter.ts'
import { shellIn } from '../../../shell/script.ts'
import type { Dockerfile, Instruction } from '../../../syntax/tree.ts'
import { chosen, type Refactoring } from './refactoring.ts'

/** RUNs that follow each other become one, so that what one leaves and the next deletes is in no layer. */
export const mergeRuns: Refactoring = (asked) => {
  const { file } = asked
  const at = chosen(asked)
  const stage = stagesOf(file).list.find(({ instructions }) => at && instructions.includes(at))
  if (!at || !stage) return undefined
  const runs = neighbours(file, stage.instructions, at)
  if (runs.length < 2) return undefined
  const edits = runs.slice(1).map((run, index) => ({
    range: { start: runs[index]?.argumentsRange.end ?? 0, end: run.argumentsRange.start },
    text: ` ${file.escapeCharacter}\n    && `,
  }))
  return { title: { en: `Merge ${runs.length} RUNs into one`, ko: `RUN ${runs.length}개를 하나로 합치기` }, edits }
}

/** The RUNs around one that can be merged with it, in order. */
function neighbours(file: Dockerfile, instructions: readonly Instruction[], at: Instruction): readonly Instruction[] {
  if (!isPlain(file, at)) return []
  const index = instructions.indexOf(at)
  let first = index
  let last = index
  const follow = (one: Instruction | undefined, other: Instruction | undefined) =>
    one !== undefined && other !== undefined && isPlain(file, one) && isPlain(file, other) && touch(file, one, other)
  while (follow(instructions[first - 1], instructions[first])) first--
  while (follow(instructions[last], instructions[last + 1])) last++
  return instructions.slice(first, last + 1)
}

/** Nothing stands between but empty lines: a comment belongs to its RUN. */
function touch({ text }: Dockerfile, one: Instruction, other: Instruction): boolean {
  return text.slice(one.argumentsRange.end, other.range.start).trim() === ''
}

/** A list of commands none of which changes anything for a command behind it. */
function isPlain(file: Dockerfile, instruction: Instruction): boolean {
  const { keyword, form, flags, heredocs } = instruction
  if (keyword !== 'RUN' || form !== 'text' || flags.length > 0 || heredocs.length > 0) return false
  if (!interpreterFor(file, instruction).isPosix) return false
  const { commands, isBroken, assigned } = shellIn(file, instruction)
  if (isBroken || assigned.size > 0 || commands.length === 0) return false
  if (commands.some(({ name }) => lasting.has(name))) return false
  const last = marksIn(file, instruction).at(-1)
  const end = last && file.text.slice(last.range.start + instruction.origin, last.range.end + instruction.origin)
  return last?.kind !== 'comment' && end !== '&' && end !== ';'
}

const lasting: ReadonlySet<string> = new Set(
  '. : alias cd eval exec exit export read return set shift source trap ulimit umask unset'.split(' '),
)
