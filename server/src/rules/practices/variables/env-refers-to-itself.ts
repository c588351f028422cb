import type { Rule } from '../../rule.ts'
import { sectionsOf } from '../sections.ts'
import { mentionsItself, tooEarly } from './too-early.ts'

export const envRefersToItself: Rule = {
  id: 'EnvRefersToItself',
  aliases: ['DL3044'],
  severity: 'warning',
  presets: ['learner'],
  about: ['ENV'],
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
      if (!instructions.some(mentionsItself)) continue
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
