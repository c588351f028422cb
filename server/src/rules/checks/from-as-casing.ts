import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const fromAsCasing: Rule = {
  id: 'FromAsCasing',
  severity: 'information',
  presets: ['learner', 'buildkit'],
  about: ['FROM'],
  isLocal: true,
  message: {
    en: 'Write `{as}` like `{from}`: both in upper case or both in lower case.',
    ko: '`{as}`와 `{from}`을 같은 방식으로, 모두 대문자나 모두 소문자로 쓰세요.',
  },
  why: {
    en: '`FROM` and `AS` belong to one instruction. Written alike, they stand out from the names between them.',
    ko: '`FROM`과 `AS`는 한 명령에 속합니다. 같은 방식으로 쓰면 그 사이의 이름과 잘 구별됩니다.',
  },
  fixTitle: { en: 'Write `{as}` like `{from}`', ko: '`{as}`를 `{from}`에 맞추기' },
  examples: [{ bad: 'FROM alpine:3.20 as tools\n', good: 'FROM alpine:3.20 AS tools\n' }],
  *check(file) {
    for (const from of instructionsNamed(file, 'FROM')) {
      const [, as] = from.words
      if (!as || from.words.length < 3) continue
      const written = from.writtenKeyword
      const text = written === written.toLowerCase() ? as.text.toLowerCase() : as.text.toUpperCase()
      // Mixed case has a check of its own.
      const isMixed = written !== written.toLowerCase() && written !== written.toUpperCase()
      if (isMixed || text === as.text) continue
      yield { range: as.range, with: { as: as.text, from: written }, fix: [{ range: as.range, text }] }
    }
  },
}
