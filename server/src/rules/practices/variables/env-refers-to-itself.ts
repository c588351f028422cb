import { expand, type VariableReference } from '../../../syntax/expansion.ts'
import { spanIn } from '../../../syntax/logical-line.ts'
import type { Dockerfile, Instruction, Pair } from '../../../syntax/tree.ts'
import type { Text } from '../../../text.ts'
import type { Edit, Finding, Rule } from '../../rule.ts'
import { sectionsOf } from '../sections.ts'

export const envRefersToItself: Rule = {
  id: 'EnvRefersToItself',
  aliases: ['DL3044'],
  severity: 'warning',
  presets: ['learner'],
  message: {
    en: '`${name}` is not set yet: within one `ENV` every value is read before any is set.',
    ko: '`${name}` 변수는 아직 정해지지 않았습니다. 한 `ENV` 안에서는 모든 값을 읽은 뒤에 변수를 정합니다.',
  },
  why: {
    en: 'BuildKit expands the whole instruction with the variables from before it. A reference to its neighbour therefore comes out empty. Two `ENV` instructions do what is meant, and cost nothing: ENV makes no layer with files.',
    ko: 'BuildKit은 `ENV` 앞까지 정해진 변수로 명령 전체를 확장합니다. 그래서 옆에 있는 변수를 참조하면 빈 값이 됩니다. `ENV`를 둘로 나누면 뜻대로 되고, `ENV`는 파일이 든 레이어를 만들지 않으므로 손해도 없습니다.',
  },
  fixTitle: { en: 'Start a new `ENV` here', ko: '여기서 `ENV`를 새로 시작하기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nENV HOME_DIR=/app BIN_DIR=$HOME_DIR/bin\n',
      good: 'FROM alpine:3.20\nENV HOME_DIR=/app\nENV BIN_DIR=$HOME_DIR/bin\n',
      alsoReports: ['UndefinedVar'],
    },
  ],
  *check(file, { build }) {
    for (const { stage, instructions } of sectionsOf(build)) {
      const known = new Set([
        'PATH',
        ...(stage?.baseStage?.variables.keys() ?? []),
        ...(stage?.baseStage?.declared ?? []),
      ])
      for (const instruction of instructions) {
        if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG') continue
        if (instruction.keyword === 'ENV') yield* tooEarly(file, instruction, known)
        for (const { name } of instruction.pairs) known.add(name.text)
      }
    }
  },
}

/** The pairs of an ENV that refer to another one of its pairs, unless that variable has been set before. */
function* tooEarly(file: Dockerfile, instruction: Instruction, known: ReadonlySet<string>): Iterable<Finding> {
  const { pairs } = instruction
  for (const [index, pair] of pairs.entries()) {
    const isSetHere = (name: string) => pairs.some((other) => other !== pair && other.name.text === name)
    const isLost = (name: string) => name === pair.name.text && pairs.findIndex((one) => one.name.text === name) < index
    const reference = referencesIn(file, pair).find(({ name }) => isLost(name) || (!known.has(name) && isSetHere(name)))
    if (!reference || !pair.value) continue
    const { name, start, end } = reference
    const range = spanIn(instruction, pair.value.at + start, pair.value.at + end)
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
