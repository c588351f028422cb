import { readDuration, shortestInterval } from '../../meaning/durations.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Finding, Rule } from '../rule.ts'

export const invalidDuration: Rule = {
  id: 'InvalidDuration',
  severity: 'error',
  presets: [],
  about: ['HEALTHCHECK'],
  isLocal: true,
  message: {
    en: '`{value}` is no time; write a number and a unit, as in `30s` or `1m30s`.',
    ko: '`{value}`는 시간이 아닙니다. `30s`나 `1m30s`처럼 숫자와 단위를 쓰세요.',
  },
  why: {
    en: 'Times have a unit: `ms`, `s`, `m` or `h`. The shortest is `1ms`; `0s` stands for the default.',
    ko: '시간에는 `ms`, `s`, `m`, `h` 같은 단위가 있어야 합니다. 가장 짧은 값은 `1ms`이고, `0s`는 기본값을 뜻합니다.',
  },
  fixTitle: { en: 'Take it as seconds', ko: '초로 읽기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nHEALTHCHECK --interval=30 CMD ["/check"]\n',
      good: 'FROM alpine:3.20\nHEALTHCHECK --interval=30s CMD ["/check"]\n',
    },
  ],
  *check(file) {
    for (const { flags, words } of instructionsNamed(file, 'HEALTHCHECK')) {
      if (words[0]?.text.toUpperCase() === 'NONE') continue
      for (const { name, value, valueRange: range } of flags) {
        if (!timeFlags.includes(name) || !value) continue
        const duration = readDuration(value)
        const parameters = { with: { value } }
        if (duration === 'unit') yield { range, message: noUnit, ...parameters, ...inSeconds(value, range) }
        else if (duration === 'invalid') yield { range, ...parameters }
        else if (duration !== 0 && duration < shortestInterval) yield { range, message: tooShort, ...parameters }
      }
    }
  },
}

const timeFlags: readonly string[] = ['interval', 'timeout', 'start-period', 'start-interval']

function inSeconds(value: string, range: Finding['range']): Pick<Finding, 'fix' | 'isGuess'> {
  return /^[0-9]+$/.test(value)
    ? { fix: [{ range: { start: range.end, end: range.end }, text: 's' }], isGuess: true }
    : {}
}

const noUnit = {
  en: '`{value}` lacks a known unit; write `30s`, `1m30s` or the like.',
  ko: '`{value}`에 알 수 있는 단위가 없습니다. `30s`, `1m30s`처럼 쓰세요.',
}

const tooShort = {
  en: '`{value}` is too short; the shortest time is `1ms`.',
  ko: '`{value}`는 너무 짧습니다. 가장 짧은 시간은 `1ms`입니다.',
}
