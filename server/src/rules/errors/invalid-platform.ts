import { readPlatform } from '../../meaning/platforms.ts'
import type { Rule } from '../rule.ts'

export const invalidPlatform: Rule = {
  id: 'InvalidPlatform',
  severity: 'error',
  presets: [],
  about: ['FROM'],
  message: {
    en: '`{value}` is no platform; write a system and an architecture, as in `linux/arm64`.',
    ko: '`{value}`는 플랫폼이 아닙니다. `linux/arm64`처럼 운영 체제와 아키텍처를 쓰세요.',
  },
  why: {
    en: 'The platform chooses among the variants of the base image. Mostly it can be left out: Docker takes the one of the build.',
    ko: '베이스 이미지의 여러 변형 가운데 하나를 고르는 값입니다. 대개는 빼도 되며, 그때는 빌드의 플랫폼을 씁니다.',
  },
  examples: [
    {
      bad: 'FROM --platform=linux/arm@64 alpine:3.20\n',
      good: 'FROM --platform=linux/arm64 alpine:3.20 AS arm64\n',
    },
    { bad: 'ARG WHERE\nFROM --platform=$WHERE alpine:3.20\n', good: 'FROM --platform=$BUILDPLATFORM alpine:3.20\n' },
  ],
  *check(_, { build }) {
    for (const { from } of build.stages) {
      const flag = from.flags.findLast(({ name }) => name === 'platform')
      const value = flag?.value ? build.valueOf(flag, flag.value) : undefined
      if (!flag || value === undefined) continue
      if (value === '') yield { range: flag.valueRange, message: empty, with: { value: flag.value ?? '' } }
      else if (!readPlatform(value)) yield { range: flag.valueRange, with: { value } }
    }
  },
}

const empty = {
  en: '`{value}` is empty, so there is no platform to choose; declare the `ARG` with a default above the first `FROM`.',
  ko: '`{value}`의 값이 비어 있어 플랫폼을 고를 수 없습니다. 첫 `FROM` 위에 기본값이 있는 `ARG`로 선언하세요.',
}
