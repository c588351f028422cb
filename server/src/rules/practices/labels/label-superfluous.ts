import type { Rule } from '../../rule.ts'
import { labelsIn } from './labels.ts'

export const labelSuperfluous: Rule = {
  id: 'LabelSuperfluous',
  aliases: ['DL3050'],
  severity: 'information',
  presets: ['learner'],
  about: ['LABEL'],
  isLocal: true,
  message: {
    en: 'The schema in your settings has no label `{key}`.',
    ko: '설정의 스키마에 `{key}` 레이블이 없습니다.',
  },
  why: {
    en: 'With the setting `strictLabels` the labels of `labelSchema` are the only ones that an image may have, so that a misspelt key is noticed. Without it the rule says nothing.',
    ko: '`strictLabels`를 켜면 `labelSchema`에 적은 레이블만 쓸 수 있어 잘못 쓴 키를 알아챌 수 있습니다. 꺼져 있으면 이 규칙은 아무것도 알리지 않습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nLABEL title="shop" tilte="shop"\n',
      good: 'FROM alpine:3.20\nLABEL title="shop"\n',
      options: { labelSchema: { title: 'text' }, strictLabels: true },
    },
  ],
  *check(file, { build, options }) {
    if (!options.strictLabels) return
    for (const { key, pair } of labelsIn(file, build)) {
      if (options.labelSchema[key] === undefined) yield { range: pair.name.range, with: { key } }
    }
  },
}
