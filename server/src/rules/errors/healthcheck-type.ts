import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const healthcheckType: Rule = {
  id: 'HealthcheckType',
  severity: 'error',
  presets: [],
  about: ['HEALTHCHECK'],
  isLocal: true,
  message: {
    en: '`HEALTHCHECK` is followed by `CMD` and a command or by `NONE`, not by `{type}`.',
    ko: '`HEALTHCHECK` 뒤에는 `{type}`이 아니라 `CMD`와 명령, 또는 `NONE`이 옵니다.',
  },
  why: {
    en: 'Behind `CMD` stands the command that Docker runs every now and then; its exit code says whether the container works. `NONE` switches off the check of the base image.',
    ko: '`CMD` 뒤에는 Docker가 주기적으로 실행할 명령을 쓰며, 컨테이너가 잘 동작하는지는 그 명령의 종료 코드로 판단합니다. `NONE`은 베이스 이미지의 검사를 끕니다.',
  },
  fixTitle: { en: 'Put `CMD` before the command', ko: '명령 앞에 `CMD` 넣기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nHEALTHCHECK curl -f http://localhost/\n',
      good: 'FROM alpine:3.20\nHEALTHCHECK CMD curl -f http://localhost/\n',
    },
  ],
  *check(file) {
    for (const { words, argumentsRange } of instructionsNamed(file, 'HEALTHCHECK')) {
      const [type, rest] = words
      if (!type) continue
      const name = type.text.toUpperCase()
      if (name === 'NONE' && rest)
        yield { range: { start: rest.range.start, end: argumentsRange.end }, message: tooMuch }
      if (name === 'NONE' || name === 'CMD') continue
      const before = { start: type.range.start, end: type.range.start }
      yield { range: type.range, with: { type: type.text }, fix: [{ range: before, text: 'CMD ' }], isGuess: true }
    }
  },
}

const tooMuch = {
  en: '`HEALTHCHECK NONE` takes nothing behind it.',
  ko: '`HEALTHCHECK NONE` 뒤에는 아무것도 올 수 없습니다.',
}
