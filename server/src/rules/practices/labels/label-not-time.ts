import type { Rule } from '../../rule.ts'
import { misformed } from './labels.ts'

export const labelNotTime: Rule = {
  id: 'LabelNotTime',
  aliases: ['DL3053'],
  severity: 'warning',
  presets: ['learner'],
  about: ['LABEL'],
  isLocal: true,
  message: {
    en: 'The label `{key}` has to be a time like `2024-08-01T09:30:00Z`.',
    ko: '`{key}` 레이블의 값은 `2024-08-01T09:30:00Z` 같은 시각이어야 합니다.',
  },
  why: {
    en: 'The schema in your settings asks for the format of RFC 3339, which every program reads the same way, wherever it runs.',
    ko: '설정의 스키마가 RFC 3339 형식을 요구합니다. 어느 나라, 어느 프로그램에서나 똑같이 읽는 형식입니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nLABEL org.opencontainers.image.created="1 August 2024"\n',
      good: 'FROM alpine:3.20\nLABEL org.opencontainers.image.created="2024-08-01T09:30:00Z"\n',
      options: { labelSchema: { 'org.opencontainers.image.created': 'rfc3339' } },
    },
  ],
  check: (file, context) => misformed(file, context, 'rfc3339', isTime),
}

function isTime(value: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:)(\d{2})(\.\d+)?([Zz]|[-+]\d{2}:\d{2})$/.exec(value)
  if (!match) return false
  const [, day = '', minutes = '', seconds = '', , zone = ''] = match
  // A leap second is a second that JavaScript doesn't know.
  const time = new Date(`${day}T${minutes}${seconds === '60' ? '59' : seconds}${zone.toUpperCase()}`)
  const isRealDay = new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  return !Number.isNaN(time.getTime()) && isRealDay
}
