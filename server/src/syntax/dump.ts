import { keywords } from './instruction.ts'
import { hasTooLongLine } from './limits.ts'
import type { Dockerfile, Flag, Instruction } from './tree.ts'

/** The tree as BuildKit's `parser.Node.Dump()` prints it, or an empty text where BuildKit's parser refuses the file. */
export function dump(file: Dockerfile): string {
  const problems = [...file.problems, ...file.instructions.flatMap((instruction) => instruction.problems)]
  if (problems.length > 0 || file.instructions.length === 0 || hasTooLongLine(file.text)) return ''
  return file.instructions.map((instruction) => `(${dumpInstruction(instruction)})\n`).join('')
}

function dumpInstruction(instruction: Instruction): string {
  const flags = instruction.flags.length > 0 ? [`[${instruction.flags.map(dumpFlag).join(' ')}]`] : []
  return [instruction.writtenKeyword.toLowerCase(), ...flags, ...dumpArguments(instruction)].join(' ').trim()
}

/** BuildKit reads flags byte by byte, and takes each byte for a character (`split_command.go`, extractBuilderFlags). */
function dumpFlag({ name, value }: Flag): string {
  const written = value === undefined ? `--${name}` : `--${name}=${value}`
  return quoted(Buffer.from(written).toString('latin1'))
}

function dumpArguments({ keyword, form, words, pairs, trigger }: Instruction): readonly string[] {
  if (!keywords.includes(keyword)) return ['""']
  if (trigger) return [`(${dumpInstruction(trigger)})`]
  if (form !== 'pairs' && form !== 'legacy') return words.map((word) => quoted(word.text))
  const sign = form === 'pairs' ? '=' : ''
  return pairs.flatMap(({ name, value }) => [quoted(name.text), quoted(value?.text ?? ''), quoted(sign)])
}

/** Go's `strconv.Quote`. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]|[^ \p{L}\p{M}\p{N}\p{P}\p{S}]/gu, escaped)}"`
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const short = shortEscapes[character]
  if (short) return short
  if (code < 128) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code >= 0xd800 && code < 0xe000) return '\ufffd'
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}

const shortEscapes: Readonly<Record<string, string | undefined>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
}
