import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Finding, Rule } from '../rule.ts'

export const legacyKeyValueFormat: Rule = {
  id: 'LegacyKeyValueFormat',
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['ENV', 'LABEL'],
  isLocal: true,
  message: {
    en: 'Write `{keyword} name=value`, with a `=`.',
    ko: '`{keyword} 이름=값`처럼 `=`을 써서 적으세요.',
  },
  why: {
    en: 'Without the `=` the whole rest of the line is one value, so that `ENV A 1 B 2` sets `A` to `1 B 2`. The form is kept for old files only.',
    ko: '`=`이 없으면 줄의 나머지 전체가 값이 됩니다. `ENV A 1 B 2`는 `A`를 `1 B 2`로 정합니다. 예전 파일을 위해 남아 있는 형식입니다.',
  },
  fixTitle: { en: 'Write it with a `=`', ko: '`=`을 써서 바꾸기' },
  examples: [
    { bad: 'FROM alpine:3.20\nENV MODE fast and safe\n', good: 'FROM alpine:3.20\nENV MODE="fast and safe"\n' },
  ],
  *check(file) {
    for (const { keyword, form, keywordRange, pairs } of instructionsNamed(file, 'ENV', 'LABEL')) {
      const [pair] = pairs
      if (form !== 'legacy' || !pair?.value) continue
      yield { range: keywordRange, with: { keyword }, ...withEquals(pair.range, pair.name.text, pair.value.text) }
    }
  },
}

/** Only where quotes and escapes cannot change their meaning. */
function withEquals(range: Finding['range'], name: string, value: string): Pick<Finding, 'fix'> {
  if (!/^[\w.-]+$/.test(name) || /["'\\`]/.test(value)) return {}
  return { fix: [{ range, text: `${name}=${/^[^\s]+$/.test(value) ? value : `"${value}"`}` }] }
}
