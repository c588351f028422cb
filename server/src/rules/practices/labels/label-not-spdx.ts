import type { Rule } from '../../rule.ts'
import { misformed } from './labels.ts'
import { isLicense } from './licenses.ts'

export const labelNotSpdx: Rule = {
  id: 'LabelNotSpdx',
  aliases: ['DL3054'],
  severity: 'warning',
  presets: ['learner'],
  about: ['LABEL'],
  isLocal: true,
  message: {
    en: 'The label `{key}` has to be a license as SPDX names it, like `MIT` or `Apache-2.0 OR MIT`.',
    ko: '`{key}` 레이블의 값은 `MIT`나 `Apache-2.0 OR MIT`처럼 SPDX가 정한 라이선스 이름이어야 합니다.',
  },
  why: {
    en: 'The schema in your settings asks for a name from the SPDX list, so that programs can tell which license it is. Several are joined by `AND`, `OR` and `WITH`.',
    ko: '설정의 스키마가 SPDX 목록의 이름을 요구합니다. 그래야 프로그램이 어떤 라이선스인지 알 수 있습니다. 여러 라이선스는 `AND`, `OR`, `WITH`로 잇습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nLABEL org.opencontainers.image.licenses="Apache License 2"\n',
      good: 'FROM alpine:3.20\nLABEL org.opencontainers.image.licenses="Apache-2.0"\n',
      options: { labelSchema: { 'org.opencontainers.image.licenses': 'spdx' } },
    },
  ],
  check: (file, context) => misformed(file, context, 'spdx', isLicense),
}
