import type { Rule } from '../../rule.ts'
import { withTriggers } from '../../triggers.ts'
import { knownValue } from '../values.ts'

export const copyWholeFilesystem: Rule = {
  id: 'CopyWholeFilesystem',
  aliases: ['DL3067'],
  severity: 'warning',
  presets: ['learner'],
  about: ['COPY'],
  isLocal: true,
  message: {
    en: 'This copies a whole system over this one; copy what you need, or start FROM `{source}`.',
    ko: '다른 시스템 전체를 이 시스템 위에 복사합니다. 필요한 것만 복사하거나 `{source}`에서 시작하세요.',
  },
  why: {
    en: 'Files of two systems get mixed up, and everything that the other stage needed for building comes along: just what several stages are meant to avoid. Onto `scratch` it also drops the `ENV`, `USER` and `CMD` of the other stage.',
    ko: '두 시스템의 파일이 섞이고, 빌드에만 필요했던 것까지 모두 따라옵니다. 스테이지를 나누는 까닭이 바로 이것을 피하려는 것입니다. `scratch` 위에 복사하면 다른 스테이지의 `ENV`, `USER`, `CMD`도 잃습니다.',
  },
  examples: [
    {
      bad: 'FROM golang:1.23-alpine AS build\nRUN go build -o /app/server ./server.go\nFROM alpine:3.20\nCOPY --from=build / /\n',
      good: 'FROM golang:1.23-alpine AS build\nRUN go build -o /app/server ./server.go\nFROM alpine:3.20\nCOPY --from=build /app/server /app/server\n',
    },
  ],
  *check(file, { build }) {
    for (const { keyword, flags, words, argumentsRange } of withTriggers(file)) {
      const from = flags.findLast(({ name }) => name === 'from')
      if (keyword !== 'COPY' || from?.value === undefined || words.length < 2) continue
      const [target, ...sources] = words.map((word) => knownValue(build, word)).reverse()
      if (target === '/' && sources.includes('/')) yield { range: argumentsRange, with: { source: from.value } }
    }
  },
}
