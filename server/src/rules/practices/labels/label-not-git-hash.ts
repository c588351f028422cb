import type { Rule } from '../../rule.ts'
import { misformed } from './labels.ts'

export const labelNotGitHash: Rule = {
  id: 'LabelNotGitHash',
  aliases: ['DL3055'],
  severity: 'warning',
  presets: ['learner'],
  about: ['LABEL'],
  isLocal: true,
  message: {
    en: 'The label `{key}` has to be the hash of a Git commit.',
    ko: '`{key}` 레이블의 값은 Git 커밋의 해시여야 합니다.',
  },
  why: {
    en: 'The schema in your settings asks for the commit from which the image was built: 7 to 40 hexadecimal digits, or 64 in a SHA-256 repository. A branch or a tag can move, a hash cannot.',
    ko: '설정의 스키마가 이미지를 빌드한 커밋을 요구합니다. 16진수 7~40자리이고 SHA-256 저장소라면 64자리입니다. 브랜치와 태그는 옮길 수 있지만 해시는 바뀌지 않습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nLABEL org.opencontainers.image.revision="main"\n',
      good: 'FROM alpine:3.20\nLABEL org.opencontainers.image.revision="5f2c9d1"\n',
      options: { labelSchema: { 'org.opencontainers.image.revision': 'hash' } },
    },
  ],
  check: (file, context) => misformed(file, context, 'hash', (value) => /^([0-9a-f]{7,40}|[0-9a-f]{64})$/.test(value)),
}
