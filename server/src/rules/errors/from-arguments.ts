import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const fromArguments: Rule = {
  id: 'FromArguments',
  severity: 'error',
  presets: [],
  about: ['FROM'],
  isLocal: true,
  message: {
    en: '`FROM` takes an image, or an image, `AS` and a name.',
    ko: '`FROM`에는 이미지 하나, 또는 이미지와 `AS`와 이름을 씁니다.',
  },
  why: {
    en: 'Docker allows for nothing else behind `FROM`, so that a forgotten `AS` cannot pass unnoticed. A comment needs a line of its own.',
    ko: '`AS`를 빠뜨린 것을 놓치지 않도록, Docker는 `FROM` 뒤에 다른 것을 허용하지 않습니다. 주석은 따로 한 줄에 쓰세요.',
  },
  fixTitle: { en: 'Put `AS` before the name', ko: '이름 앞에 `AS` 넣기' },
  examples: [{ bad: 'FROM alpine:3.20 base\n', good: 'FROM alpine:3.20 AS base\n' }],
  *check(file) {
    for (const { writtenKeyword, words, keywordRange, argumentsRange } of instructionsNamed(file, 'FROM')) {
      if (words.length === 1) continue
      const [, second] = words
      if (words.length === 3 && second?.text.toLowerCase() === 'as') continue
      const isName =
        words.length === 2 && second !== undefined && /^[a-z][\w.-]*$/.test(second.text) && second.text !== 'as'
      const as = writtenKeyword === 'from' ? 'as ' : 'AS '
      if (isName)
        yield {
          range: second.range,
          fix: [{ range: { start: second.range.start, end: second.range.start }, text: as }],
          isGuess: true,
        }
      else yield { range: words.length === 0 ? keywordRange : argumentsRange }
    }
  },
}
