import type { Rule } from '../../rule.ts'
import { withTriggers } from '../../triggers.ts'
import { knownValue } from '../values.ts'

export const copySeveralToFolder: Rule = {
  id: 'CopySeveralToFolder',
  aliases: ['DL3021'],
  severity: 'warning',
  presets: ['learner'],
  about: ['ADD', 'COPY'],
  isLocal: true,
  message: {
    en: 'Several files go into a folder; end `{target}` with `/`.',
    ko: '여러 파일은 폴더에 들어갑니다. `{target}` 끝에 `/`를 붙이세요.',
  },
  why: {
    en: 'The classic builder refuses the line without the `/`. BuildKit makes a folder all the same. But as soon as only one source is left, it makes a file of that name instead.',
    ko: '예전 빌더는 `/`가 없으면 거부합니다. BuildKit은 그래도 폴더를 만들지만, 나중에 원본이 하나만 남으면 폴더 대신 그 이름의 파일이 만들어집니다.',
  },
  fixTitle: { en: 'Add `/`', ko: '`/` 붙이기' },
  examples: [
    { bad: 'FROM alpine:3.20\nCOPY a.txt b.txt /data\n', good: 'FROM alpine:3.20\nCOPY a.txt b.txt /data/\n' },
  ],
  *check(file, { build }) {
    for (const { keyword, words } of withTriggers(file)) {
      const target = words.at(-1)
      if ((keyword !== 'COPY' && keyword !== 'ADD') || !target || words.length < 3) continue
      const value = knownValue(build, target)
      // A variable without a value is another rule's business.
      if (!value || value.startsWith('<<') || /[/\\]$|^\.{1,2}$/.test(value)) continue
      const { end } = target.range
      const behind = /["']$/.test(file.text.slice(target.range.start, end)) ? end - 1 : end
      yield {
        range: target.range,
        with: { target: value },
        fix: [{ range: { start: behind, end: behind }, text: '/' }],
      }
    }
  },
}
