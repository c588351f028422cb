import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const invalidRetries: Rule = {
  id: 'InvalidRetries',
  severity: 'error',
  presets: [],
  about: ['HEALTHCHECK'],
  isLocal: true,
  message: {
    en: '`--retries` is a whole number from 0 on, not `{value}`.',
    ko: '`--retries`의 값은 `{value}`가 아니라 0 이상의 정수여야 합니다.',
  },
  why: {
    en: 'It counts how many checks in a row have to fail before the container is `unhealthy`; 0 stands for the default, 3.',
    ko: '검사가 연달아 몇 번 실패해야 컨테이너를 `unhealthy`로 볼지 정합니다. 0은 기본값인 3을 뜻합니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nHEALTHCHECK --retries=-1 CMD ["/check"]\n',
      good: 'FROM alpine:3.20\nHEALTHCHECK --retries=1 CMD ["/check"]\n',
    },
  ],
  *check(file) {
    for (const { flags, words } of instructionsNamed(file, 'HEALTHCHECK')) {
      if (words[0]?.text.toUpperCase() === 'NONE') continue
      for (const { name, value, valueRange } of flags) {
        if (name !== 'retries' || !value) continue
        const isCount = /^(?:\+?[0-9]+|-0+)$/.test(value) && Number(value) < 2 ** 31
        if (!isCount) yield { range: valueRange, with: { value } }
      }
    }
  },
}
