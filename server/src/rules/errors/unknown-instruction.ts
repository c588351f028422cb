import { nearest } from '../../meaning/nearest.ts'
import { keywords } from '../../syntax/instruction.ts'
import type { Rule } from '../rule.ts'

export const unknownInstruction: Rule = {
  id: 'UnknownInstruction',
  severity: 'error',
  presets: [],
  isLocal: true,
  message: {
    en: 'There is no instruction `{keyword}`.',
    ko: '`{keyword}`라는 명령은 없습니다.',
  },
  why: {
    en: 'Every line of a Dockerfile starts with one of 18 keywords. A line that goes on from the one above needs a `\\` at the end of that one.',
    ko: 'Dockerfile의 모든 줄은 18개의 키워드 가운데 하나로 시작합니다. 윗줄에서 이어지는 줄이라면 윗줄 끝에 `\\`가 있어야 합니다.',
  },
  fixTitle: { en: 'Change to `{nearest}`', ko: '`{nearest}`로 바꾸기' },
  examples: [{ bad: 'FROM alpine:3.20\nCOYP app /app\n', good: 'FROM alpine:3.20\nCOPY app /app\n' }],
  *check(file) {
    for (const { keyword, writtenKeyword, keywordRange } of file.instructions) {
      // BuildKit looks at what ONBUILD holds only in the build that inherits it.
      if (keywords.includes(keyword)) continue
      const meant = nearest(keyword, keywords)
      if (meant === undefined) {
        yield { range: keywordRange, with: { keyword: writtenKeyword } }
        continue
      }
      const text = writtenKeyword === writtenKeyword.toLowerCase() ? meant.toLowerCase() : meant
      const message = {
        en: 'There is no instruction `{keyword}`; did you mean `{nearest}`?',
        ko: '`{keyword}`라는 명령은 없습니다. `{nearest}`를 쓰려고 했나요?',
      }
      yield {
        range: keywordRange,
        message,
        with: { keyword: writtenKeyword, nearest: text },
        fix: [{ range: keywordRange, text }],
        isGuess: true,
      }
    }
  },
}
