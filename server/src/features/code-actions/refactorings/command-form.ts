import { isKnown } from '../../../shell/command.ts'
import { shellIn } from '../../../shell/script.ts'
import { chosen, type Refactoring } from './refactoring.ts'

/** A command as text for a shell becomes a JSON array, or the other way round. */
export const commandForm: Refactoring = (asked) => {
  const { file } = asked
  const instruction = chosen(asked)
  if (!instruction || !forms.has(instruction.keyword) || instruction.heredocs.length > 0) return undefined
  const { form, words, argumentsRange: range, line } = instruction
  if (form === 'json') {
    if (words.length === 0) return undefined
    const text = words.map((word) => shellQuoted(word.text)).join(' ')
    return { title: { en: 'Write it for a shell', ko: '셸 형식으로 쓰기' }, edits: [{ range, text }] }
  }
  const { commands, isBroken } = shellIn(file, instruction)
  const [command] = commands
  if (form !== 'text' || isBroken || commands.length !== 1 || !command?.nameWord) return undefined
  const given = [command.nameWord, ...command.arguments]
  // Only what a shell would take as it is means the same without one.
  const isPlain = given.every(isKnown) && command.assignments.length === 0 && command.redirections.length === 0
  const written = line.text.slice(words[0]?.at ?? 0)
  if (!isPlain || /[;&|<>(){}*?[\]~#!`$]/.test(written) || shellOnly.has(command.name)) return undefined
  const text = `[${given.map((word) => JSON.stringify(word.text)).join(', ')}]`
  return { title: { en: 'Write it as a JSON array', ko: 'JSON 배열로 쓰기' }, edits: [{ range, text }] }
}

const forms: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT'])

/** Commands that no program is behind. */
const shellOnly: ReadonlySet<string> = new Set(
  '. : alias cd eval exec exit export read set shift source trap ulimit umask unset wait'.split(' '),
)

function shellQuoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
