import { problemsOf } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const missingValue: Rule = {
  id: 'MissingValue',
  severity: 'error',
  presets: [],
  about: ['ARG', 'ENV', 'LABEL'],
  isLocal: true,
  message: {
    en: '`{name}` has no value; write `{name}=value`.',
    ko: '`{name}`에 값이 없습니다. `{name}=값`으로 쓰세요.',
  },
  why: {
    en: 'Each word of `ENV` and `LABEL` is a `name=value`. A value with blanks needs quotes around it.',
    ko: '`ENV`와 `LABEL`의 각 단어는 `이름=값`입니다. 값에 공백이 있으면 따옴표로 감싸세요.',
  },
  examples: [
    { bad: 'FROM alpine:3.20\nENV MODE\n', good: 'FROM alpine:3.20\nENV MODE=fast\n' },
    { bad: 'FROM alpine:3.20\nLABEL title=My app\n', good: 'FROM alpine:3.20\nLABEL title="My app"\n' },
  ],
  *check(file) {
    for (const { range, about } of problemsOf(file, 'valueMissing')) yield { range, with: { name: about } }
    for (const { range, about } of problemsOf(file, 'equalsSignMissing')) {
      yield { range, message: noEquals, with: { name: about } }
    }
  },
}

const noEquals = {
  en: 'There is no `=` in `{name}`; put a value with blanks in quotes.',
  ko: '`{name}`에 `=`이 없습니다. 공백이 있는 값은 따옴표로 감싸세요.',
}
