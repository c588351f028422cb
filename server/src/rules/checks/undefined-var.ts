import { nearest } from '../../meaning/nearest.ts'
import type { Rule } from '../rule.ts'

export const undefinedVar: Rule = {
  id: 'UndefinedVar',
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  isLocal: true,
  message: {
    en: 'Nothing sets `${name}` before this line.',
    ko: '이 줄 앞에서 `${name}`을 정한 곳이 없습니다.',
  },
  why: {
    en: 'A variable that no `ENV` or `ARG` of the stage has set is empty. An `ARG` above the first `FROM` has to be declared in the stage again.',
    ko: '스테이지의 `ENV`나 `ARG`로 정하지 않은 변수는 비어 있습니다. 첫 `FROM` 위의 `ARG`는 스테이지 안에서 다시 선언해야 합니다.',
  },
  fixTitle: { en: 'Change to `{nearest}`', ko: '`{nearest}`로 바꾸기' },
  examples: [
    {
      bad: 'FROM scratch\nARG VERSION=1\nCOPY app-$VERSOIN /app\n',
      good: 'FROM scratch\nARG VERSION=1\nCOPY app-$VERSION /app\n',
    },
  ],
  *check(file, { build }) {
    for (const { stage, kind, undeclared, inScope, place } of file.instructions.flatMap(build.expandedIn)) {
      // BuildKit doesn't look at the words of EXPOSE.
      if (!stage || kind === 'words') continue
      for (const { name, nameStart, nameEnd } of undeclared) {
        const meant = nearest(name, inScope)
        const range = place(nameStart, nameEnd)
        if (meant !== undefined && (stage.isBaseKnown || isLikely(name, meant))) {
          yield {
            range,
            message: didYouMean,
            with: { name, nearest: meant },
            // ENV can set names that nobody can refer to.
            ...(/^[A-Za-z_]\w*$/.test(meant) && { fix: [{ range, text: meant }] }),
            isGuess: true,
          }
          // The base image may set any variable.
        } else if (stage.isBaseKnown) yield { range, with: { name } }
      }
    }
  },
}

/** Short names are near to one another by chance. */
function isLikely(name: string, meant: string): boolean {
  return Math.min(name.length, meant.length) >= 4
}

const didYouMean = {
  en: 'Nothing sets `${name}` before this line; did you mean `${nearest}`?',
  ko: '이 줄 앞에서 `${name}`을 정한 곳이 없습니다. `${nearest}`를 쓰려고 했나요?',
}
