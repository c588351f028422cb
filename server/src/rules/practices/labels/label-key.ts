import type { Rule } from '../../rule.ts'
import { labelsIn } from './labels.ts'

export const labelKey: Rule = {
  id: 'LabelKey',
  aliases: ['DL3048'],
  severity: 'hint',
  presets: ['learner'],
  about: ['LABEL'],
  isLocal: true,
  message: {
    en: '`{key}` is an unusual key for a label: use lower-case letters, digits, `.` and `-`, and no name of Docker’s own.',
    ko: '`{key}` 키는 레이블 이름으로 어울리지 않습니다. 소문자, 숫자, `.`, `-`를 쓰고 Docker가 쓰는 이름은 피하세요.',
  },
  why: {
    en: 'Docker asks for keys that start with a letter, end with a letter or a digit, and have no two separators in a row; `com.docker.`, `io.docker.` and `org.dockerproject.` are reserved. Put a domain of yours in front, or use the names of `org.opencontainers.image.`, which tools know.',
    ko: 'Docker는 키가 글자로 시작해 글자나 숫자로 끝나고 구분자가 연달아 나오지 않도록 권합니다. `com.docker.`, `io.docker.`, `org.dockerproject.`는 Docker가 쓰는 이름입니다. 앞에 자신의 도메인을 붙이거나, 여러 도구가 아는 `org.opencontainers.image.`의 이름을 쓰세요.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nLABEL Build_Date="2024-08-01"\n',
      good: 'FROM alpine:3.20\nLABEL org.opencontainers.image.created="2024-08-01T09:30:00Z"\n',
    },
  ],
  *check(file, { build }) {
    for (const { key, pair } of labelsIn(file, build)) {
      if (!isUsual(key)) yield { range: pair.name.range, with: { key } }
    }
  },
}

function isUsual(key: string): boolean {
  if (/^(com\.docker|io\.docker|org\.dockerproject)\./.test(key)) return false
  return /^[a-z]([a-z0-9.-]*[a-z0-9])?$/.test(key) && !/\.\.|--/.test(key)
}
