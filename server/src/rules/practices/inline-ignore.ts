import type { Rule } from '../rule.ts'

export const inlineIgnore: Rule = {
  id: 'InlineIgnore',
  aliases: ['DL1001'],
  severity: 'hint',
  presets: [],
  message: {
    en: 'A finding is silenced here; make sure that the reason still holds.',
    ko: '이곳에서 알림을 끄고 있습니다. 그 까닭이 아직 맞는지 확인하세요.',
  },
  why: {
    en: 'A comment that switches a rule off is easy to write and stays for ever. Who wants to see all findings can switch this rule on, or decide in the settings which rules hold for everybody. A reason behind the comment helps the next reader.',
    ko: '규칙을 끄는 주석은 쓰기 쉽지만 영원히 남습니다. 모든 알림을 보고 싶다면 이 규칙을 켜거나, 설정에서 모두에게 적용할 규칙을 정하세요. 주석 뒤에 까닭을 적어 두면 다음에 읽는 사람에게 도움이 됩니다.',
  },
  examples: [
    {
      bad: 'FROM debian:12-slim\n# hadolint ignore=DL3003\nRUN cd /app && ./build\n',
      good: 'FROM debian:12-slim\nWORKDIR /app\nRUN ./build\n',
    },
  ],
  *check({ comments }) {
    for (const { text, range } of comments) if (/^hadolint[ \t]+ignore[ \t]*=/.test(text)) yield { range }
  },
}
