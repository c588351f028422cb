import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const onbuildTrigger: Rule = {
  id: 'OnbuildTrigger',
  aliases: ['DL3043'],
  severity: 'error',
  presets: [],
  about: ['ONBUILD'],
  isLocal: true,
  message: {
    en: '`ONBUILD` cannot hold `{keyword}`.',
    ko: '`ONBUILD` 안에는 `{keyword}`를 쓸 수 없습니다.',
  },
  why: {
    en: 'What `ONBUILD` holds runs right behind the `FROM` of another build. There it is too late for a `FROM` of its own, and triggers are not handed on a second time.',
    ko: '`ONBUILD`에 담긴 명령은 다른 빌드의 `FROM` 바로 다음에 실행됩니다. 그때는 `FROM`을 새로 쓰기에 늦고, 트리거를 한 번 더 물려줄 수도 없습니다.',
  },
  examples: [{ bad: 'FROM alpine:3.20\nONBUILD ONBUILD RUN make\n', good: 'FROM alpine:3.20\nONBUILD RUN make\n' }],
  *check(file) {
    for (const { trigger } of instructionsNamed(file, 'ONBUILD')) {
      if (!trigger || !['ONBUILD', 'FROM', 'MAINTAINER'].includes(trigger.keyword)) continue
      yield { range: trigger.keywordRange, with: { keyword: trigger.keyword } }
    }
  },
}
