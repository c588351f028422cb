import type { Rule } from '../../rule.ts'
import { labelsIn } from './labels.ts'

export const labelEmpty: Rule = {
  id: 'LabelEmpty',
  aliases: ['DL3051'],
  severity: 'warning',
  presets: ['learner'],
  about: ['LABEL'],
  isLocal: true,
  message: { en: 'The label `{key}` is empty.', ko: '`{key}` 레이블이 비어 있습니다.' },
  why: {
    en: 'The setting `labelSchema` asks for this label, and an empty value tells nobody anything. While the schema is empty the rule says nothing.',
    ko: '`labelSchema` 설정이 요구하는 레이블인데, 빈 값은 아무것도 알려 주지 않습니다. 스키마가 비어 있으면 이 규칙은 아무것도 알리지 않습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nLABEL org.opencontainers.image.title=""\n',
      good: 'FROM alpine:3.20\nLABEL org.opencontainers.image.title="shop"\n',
      options: { labelSchema: { 'org.opencontainers.image.title': 'text' } },
    },
  ],
  *check(file, { build, options }) {
    for (const { key, value, pair } of labelsIn(file, build)) {
      if (value === '' && options.labelSchema[key] !== undefined) yield { range: pair.range, with: { key } }
    }
  },
}
