import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const blankName: Rule = {
  id: 'BlankName',
  severity: 'error',
  presets: [],
  about: ['ARG', 'ENV', 'LABEL'],
  isLocal: true,
  message: {
    en: 'There is no name before the `=`.',
    ko: '`=` 앞에 이름이 없습니다.',
  },
  why: {
    en: 'A variable or a label is found by its name. `ENV name=value` has no blanks around the `=`.',
    ko: '변수와 레이블은 이름으로 찾습니다. `ENV name=value`에서는 `=` 앞뒤에 공백을 두지 않습니다.',
  },
  examples: [{ bad: 'FROM alpine:3.20\nENV =production\n', good: 'FROM alpine:3.20\nENV MODE=production\n' }],
  *check(file) {
    for (const { pairs } of instructionsNamed(file, 'ARG', 'ENV', 'LABEL')) {
      for (const { name, value, range } of pairs) if (name.text === '' && value) yield { range }
    }
  },
}
