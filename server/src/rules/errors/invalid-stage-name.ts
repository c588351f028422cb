import type { Rule } from '../rule.ts'

export const invalidStageName: Rule = {
  id: 'InvalidStageName',
  severity: 'error',
  presets: [],
  about: ['FROM'],
  message: {
    en: '`{name}` cannot name a stage: a letter first, then letters, digits, `-`, `_` and `.`.',
    ko: '`{name}`은 스테이지 이름으로 쓸 수 없습니다. 글자로 시작하고 글자, 숫자, `-`, `_`, `.`만 쓰세요.',
  },
  why: {
    en: 'A number would be taken for the index of a stage, and other signs have a meaning in the names of images.',
    ko: '숫자로 시작하면 스테이지의 번호로 읽힐 수 있고, 다른 기호는 이미지 이름에서 쓰입니다.',
  },
  examples: [{ bad: 'FROM alpine:3.20 AS 1st\n', good: 'FROM alpine:3.20 AS first\n' }],
  *check(_, { build }) {
    for (const { nameWord, name } of build.stages) {
      if (nameWord && name !== undefined && !/^[a-z][a-z0-9-_.]*$/.test(name)) {
        yield { range: nameWord.range, with: { name: nameWord.text } }
      }
    }
  },
}
