import { isMode } from '../../meaning/copy-sources.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const invalidChmod: Rule = {
  id: 'InvalidChmod',
  severity: 'error',
  presets: [],
  about: ['ADD', 'COPY'],
  isLocal: true,
  message: {
    en: '`{value}` is no mode; write an octal number like `755` or a mode like `u=rwX,go=rX`.',
    ko: '`{value}`는 권한 값이 아닙니다. `755` 같은 8진수나 `u=rwX,go=rX` 같은 값을 쓰세요.',
  },
  why: {
    en: 'The digits go from 0 to 7: read is 4, write is 2, execute is 1, for the owner, the group and everyone else.',
    ko: '각 자리는 0부터 7까지입니다. 읽기 4, 쓰기 2, 실행 1을 더한 값을 소유자, 그룹, 나머지 순서로 씁니다.',
  },
  examples: [
    { bad: 'FROM alpine:3.20\nCOPY --chmod=999 app /app\n', good: 'FROM alpine:3.20\nCOPY --chmod=755 app /app\n' },
  ],
  *check(file, { build }) {
    for (const { flags } of instructionsNamed(file, 'COPY', 'ADD')) {
      for (const flag of flags) {
        if (flag.name !== 'chmod' || !flag.value) continue
        const value = build.valueOf(flag, flag.value)
        if (value && !isMode(value)) yield { range: flag.valueRange, with: { value } }
      }
    }
  },
}
