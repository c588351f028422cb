import type { Rule } from '../../rule.ts'
import { sectionsOf } from '../sections.ts'
import { knownValue } from '../values.ts'

export const lastUserRoot: Rule = {
  id: 'LastUserRoot',
  aliases: ['DL3002'],
  severity: 'warning',
  presets: ['learner'],
  about: ['USER'],
  message: {
    en: 'The stage ends as root; switch back to another user before it does.',
    ko: '스테이지가 root로 끝납니다. 끝나기 전에 다른 사용자로 되돌리세요.',
  },
  why: {
    en: 'The last `USER` is the one that the container runs as. A flaw in your program then gives away everything in the container, and whatever it may reach from there. Install as root, run as somebody else. A build stage that only gets copied from may well stay root: skip the rule there.',
    ko: '컨테이너는 마지막 `USER`로 실행됩니다. root라면 프로그램의 결함 하나로 컨테이너 안의 모든 것과 거기서 닿는 것까지 내주게 됩니다. 설치는 root로, 실행은 다른 사용자로 하세요. 파일을 복사해 가기만 하는 빌드 스테이지는 root로 끝나도 되므로 그곳에서는 규칙을 건너뛰면 됩니다.',
  },
  examples: [
    {
      bad: 'FROM debian:12-slim\nUSER root\nRUN useradd app\n',
      good: 'FROM debian:12-slim\nUSER root\nRUN useradd app\nUSER 1000\n',
    },
  ],
  *check(_, { build }) {
    for (const { instructions } of sectionsOf(build)) {
      const word = instructions.findLast(({ keyword }) => keyword === 'USER')?.words[0]
      if (word && /^(root|0)(:|$)/.test(knownValue(build, word) ?? '')) yield { range: word.range }
    }
  },
}
