import type { Rule } from '../../rule.ts'
import { misformed } from './labels.ts'

export const labelNotEmail: Rule = {
  id: 'LabelNotEmail',
  aliases: ['DL3058'],
  severity: 'warning',
  presets: ['learner'],
  about: ['LABEL'],
  isLocal: true,
  message: {
    en: 'The label `{key}` has to be an e-mail address.',
    ko: '`{key}` 레이블의 값은 전자 우편 주소여야 합니다.',
  },
  why: {
    en: 'The schema in your settings asks for an address, so that somebody who finds a problem in the image knows whom to write to.',
    ko: '설정의 스키마가 주소를 요구합니다. 이미지에서 문제를 찾은 사람이 누구에게 알려야 할지 알 수 있습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nLABEL maintainer="the shop team"\n',
      good: 'FROM alpine:3.20\nLABEL maintainer="shop@example.com"\n',
      options: { labelSchema: { maintainer: 'email' } },
    },
  ],
  check: (file, context) => misformed(file, context, 'email', (value) => address.test(value)),
}

const atom = "[\\w!#$%&'*+/=?^`{|}~-]+"

/** The addresses of RFC 5322 that people have, and a quoted name before the `@`. */
const address = new RegExp(
  `^(${atom}(\\.${atom})*|"([^"\\\\]|\\\\.)+")@([A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*|\\[[^\\]]+\\])$`,
)
