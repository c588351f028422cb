import type { Rule } from '../../rule.ts'
import { misformed } from './labels.ts'

export const labelNotSemver: Rule = {
  id: 'LabelNotSemver',
  aliases: ['DL3056'],
  severity: 'warning',
  presets: ['learner'],
  about: ['LABEL'],
  isLocal: true,
  message: {
    en: 'The label `{key}` has to be a semantic version like `1.4.2`.',
    ko: '`{key}` 레이블의 값은 `1.4.2` 같은 유의적 버전이어야 합니다.',
  },
  why: {
    en: 'The schema in your settings asks for major, minor and patch number, so that programs can tell which of two images is newer. There is no `v` in front.',
    ko: '설정의 스키마가 주, 부, 수 버전을 모두 요구합니다. 그래야 프로그램이 두 이미지 가운데 어느 것이 새것인지 알 수 있습니다. 앞에 `v`를 붙이지 않습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nLABEL org.opencontainers.image.version="v1.4"\n',
      good: 'FROM alpine:3.20\nLABEL org.opencontainers.image.version="1.4.0"\n',
      options: { labelSchema: { 'org.opencontainers.image.version': 'semver' } },
    },
  ],
  check: (file, context) => misformed(file, context, 'semver', (value) => semanticVersion.test(value)),
}

const number = '(0|[1-9]\\d*)'
const part = `(${number}|\\d*[A-Za-z-][0-9A-Za-z-]*)`

/** The grammar of semver.org. */
const semanticVersion = new RegExp(
  `^${number}\\.${number}\\.${number}(-${part}(\\.${part})*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$`,
)
