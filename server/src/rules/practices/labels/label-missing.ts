import type { Rule } from '../../rule.ts'
import { chainOf, targetsOf } from '../stages.ts'
import { knownValue } from '../values.ts'

export const labelMissing: Rule = {
  id: 'LabelMissing',
  aliases: ['DL3049'],
  severity: 'information',
  presets: ['learner'],
  message: {
    en: 'The image lacks the label `{key}`, which the schema in your settings asks for.',
    ko: '설정의 스키마가 요구하는 `{key}` 레이블이 이미지에 없습니다.',
  },
  why: {
    en: 'The setting `labelSchema` lists the labels that every image must have, and the form of their values. A stage that is only copied from needs none. While the schema is empty the rule says nothing.',
    ko: '`labelSchema` 설정에는 모든 이미지에 있어야 하는 레이블과 값의 형식을 적습니다. 파일을 복사해 가기만 하는 스테이지에는 필요 없습니다. 스키마가 비어 있으면 이 규칙은 아무것도 알리지 않습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\n',
      good: 'FROM alpine:3.20\nLABEL org.opencontainers.image.title="shop"\n',
      options: { labelSchema: { 'org.opencontainers.image.title': 'text' } },
    },
  ],
  *check(_, { build, options }) {
    const wanted = Object.keys(options.labelSchema)
    if (wanted.length === 0) return
    for (const stage of targetsOf(build)) {
      const pairs = chainOf(stage).flatMap(({ instructions }) =>
        instructions.flatMap((one) => (one.keyword === 'LABEL' ? one.pairs : [])),
      )
      const present = new Set(pairs.map(({ name }) => knownValue(build, name)))
      for (const key of wanted) if (!present.has(key)) yield { range: stage.from.range, with: { key } }
    }
  },
}
