import { expand, type VariableReference } from '../../../syntax/expansion.ts'
import { spanIn } from '../../../syntax/logical-line.ts'
import type { Dockerfile, Instruction, LogicalLine, Pair } from '../../../syntax/tree.ts'
import type { Text } from '../../../text.ts'
import type { Edit, Finding } from '../../rule.ts'

/** Whether some value of an ENV has the name of one of its variables in it. The answer is kept with the line. */
export function mentionsItself(instruction: Instruction): boolean {
  if (instruction.keyword !== 'ENV') return false
  const { line } = instruction
  const known = cache.get(line)
  if (known !== undefined) return known
  const { pairs } = instruction
  const isMentioned = pairs.some(({ value }) => value && pairs.some(({ name }) => value.text.includes(name.text)))
  cache.set(line, isMentioned)
  return isMentioned
}

const cache = new WeakMap<LogicalLine, boolean>()

/** The pairs of an ENV that refer to another one of its pairs, unless that variable has been set before. */
export function* tooEarly(file: Dockerfile, instruction: Instruction, known: ReadonlySet<string>): Iterable<Finding> {
  const { pairs } = instruction
  for (const [index, pair] of pairs.entries()) {
    const isSetHere = (name: string) => pairs.some((other) => other !== pair && other.name.text === name)
    const isLost = (name: string) => name === pair.name.text && pairs.findIndex((one) => one.name.text === name) < index
    const { value } = pair
    if (!value || !pairs.some((other) => value.text.includes(other.name.text))) continue
    const reference = referencesIn(file, pair).find(({ name }) => isLost(name) || (!known.has(name) && isSetHere(name)))
    if (!reference) continue
    const { name, start, end } = reference
    const range = spanIn(instruction, value.at + start, value.at + end)
    const fix = apart(file, instruction, index, name)
    yield { range, with: { name }, ...(isLost(name) && { message: valueLost }), ...(fix && { fix }) }
  }
}

const valueLost: Text = {
  en: '`${name}` still has its value from before this `ENV`: what is set further left gets lost.',
  ko: '`${name}`에는 이 `ENV` 앞까지의 값이 들어 있습니다. 왼쪽에서 정한 값은 사라집니다.',
}

function referencesIn(file: Dockerfile, { value }: Pair): readonly VariableReference[] {
  if (!value?.text.includes('$')) return []
  return expand(value.text, { escapeCharacter: file.escapeCharacter }, () => '').references
}

/** Where the variable stands before the one that needs it, a line of its own for the second is the solution. */
function apart(
  file: Dockerfile,
  { pairs, writtenKeyword }: Instruction,
  index: number,
  name: string,
): readonly Edit[] | undefined {
  const before = pairs[index - 1]
  const pair = pairs[index]
  if (!before || !pair || !pairs.slice(0, index).some((one) => one.name.text === name)) return undefined
  const range = { start: before.range.end, end: pair.range.start }
  const isBlank = file.text.slice(range.start, range.end).replaceAll(file.escapeCharacter, '').trim() === ''
  return isBlank ? [{ range, text: `\n${writtenKeyword} ` }] : undefined
}
