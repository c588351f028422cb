import { nearest } from '../../meaning/nearest.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const undefinedArgInFrom: Rule = {
  id: 'UndefinedArgInFrom',
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['FROM'],
  isLocal: true,
  message: {
    en: 'No `ARG {name}` stands above the first `FROM`.',
    ko: '첫 `FROM` 위에 `ARG {name}`이 없습니다.',
  },
  why: {
    en: '`FROM` knows only the `ARG`s above the first `FROM` and the platform arguments of BuildKit. Anything else is empty.',
    ko: '`FROM`은 첫 `FROM` 위의 `ARG`와 BuildKit의 플랫폼 인자만 알 수 있습니다. 그 밖의 것은 비어 있습니다.',
  },
  fixTitle: { en: 'Change to `{nearest}`', ko: '`{nearest}`로 바꾸기' },
  examples: [
    {
      bad: 'ARG VERSION=3.20\nFROM alpine:3${VERSOIN}\n',
      good: 'ARG VERSION=3.20\nFROM alpine:3${VERSION}\n',
    },
  ],
  *check(file, { build }) {
    for (const { undeclared, inScope, place } of instructionsNamed(file, 'FROM').flatMap(build.expandedIn)) {
      for (const { name, nameStart, nameEnd } of undeclared) {
        const range = place(nameStart, nameEnd)
        const meant = nearest(name, inScope)
        if (meant === undefined) yield { range, with: { name } }
        else
          yield {
            range,
            message: didYouMean,
            with: { name, nearest: meant },
            fix: [{ range, text: meant }],
            isGuess: true,
          }
      }
    }
  },
}

const didYouMean = {
  en: 'No `ARG {name}` stands above the first `FROM`; did you mean `{nearest}`?',
  ko: '첫 `FROM` 위에 `ARG {name}`이 없습니다. `{nearest}`를 쓰려고 했나요?',
}
