import type { Rule } from '../../rule.ts'
import { misformed } from './labels.ts'

export const labelNotUrl: Rule = {
  id: 'LabelNotUrl',
  aliases: ['DL3052'],
  severity: 'warning',
  presets: ['learner'],
  about: ['LABEL'],
  isLocal: true,
  message: {
    en: 'The label `{key}` has to be a URL, with its scheme.',
    ko: '`{key}` 레이블의 값은 `https://`처럼 스킴까지 갖춘 URL이어야 합니다.',
  },
  why: {
    en: 'The schema in your settings says so: tools make a link of it.',
    ko: '설정의 스키마에 정해져 있습니다. 여러 도구가 이 값을 링크로 씁니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nLABEL org.opencontainers.image.source="example.com/shop"\n',
      good: 'FROM alpine:3.20\nLABEL org.opencontainers.image.source="https://example.com/shop"\n',
      options: { labelSchema: { 'org.opencontainers.image.source': 'url' } },
    },
  ],
  check: (file, context) => misformed(file, context, 'url', URL.canParse),
}
