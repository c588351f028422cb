import { problemsOf } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const jsonNotStrings: Rule = {
  id: 'JSONNotStrings',
  severity: 'error',
  presets: [],
  isLocal: true,
  message: {
    en: 'The JSON array may hold strings only; put every element in double quotes.',
    ko: 'JSON 배열에는 문자열만 넣을 수 있습니다. 모든 요소에 큰따옴표를 쓰세요.',
  },
  why: {
    en: 'Every string becomes one argument as it is. A number, `null` or an inner array is none.',
    ko: '각 문자열이 그대로 인자 하나가 됩니다. 숫자나 `null`, 배열 안의 배열은 인자가 될 수 없습니다.',
  },
  examples: [{ bad: 'FROM alpine:3.20\nCMD ["sleep", 5]\n', good: 'FROM alpine:3.20\nCMD ["sleep", "5"]\n' }],
  *check(file) {
    for (const { range } of problemsOf(file, 'jsonNotStrings')) yield { range }
  },
}
