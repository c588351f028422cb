import type { Rule } from '../rule.ts'

export const stageNameCasing: Rule = {
  id: 'StageNameCasing',
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['FROM'],
  message: {
    en: 'Write the stage name `{name}` in lower case.',
    ko: '스테이지 이름 `{name}`은 소문자로 쓰세요.',
  },
  why: {
    en: 'Docker turns stage names into lower case. A name written as Docker keeps it looks the same where it is defined, in `COPY --from` and in the output of the build.',
    ko: 'Docker는 스테이지 이름을 소문자로 바꿉니다. 처음부터 소문자로 쓰면 정의한 곳, `COPY --from`, 빌드 출력에서 모두 같은 모습으로 보입니다.',
  },
  fixTitle: { en: 'Write it in lower case', ko: '소문자로 바꾸기' },
  examples: [
    {
      bad: 'FROM alpine:3.20 AS Tools\n',
      good: 'FROM alpine:3.20 AS tools\n',
    },
  ],
  *check(_, { build }) {
    for (const { nameWord, name } of build.stages) {
      if (!nameWord || !name || nameWord.text === name) continue
      yield { range: nameWord.range, with: { name: nameWord.text }, fix: [{ range: nameWord.range, text: name }] }
    }
  },
}
