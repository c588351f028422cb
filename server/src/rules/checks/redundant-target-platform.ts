import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const redundantTargetPlatform: Rule = {
  id: 'RedundantTargetPlatform',
  aliases: ['DL3065'],
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['FROM'],
  isLocal: true,
  message: {
    en: '`--platform={value}` says what is the default; leave it out.',
    ko: '`--platform={value}`는 기본값과 같습니다. 빼도 됩니다.',
  },
  why: {
    en: 'Without `--platform` Docker takes the platform that the build is for anyway. `$BUILDPLATFORM` would be the one that the build runs on.',
    ko: '`--platform`이 없으면 Docker는 빌드 대상 플랫폼을 씁니다. 빌드가 실행되는 플랫폼을 쓰려면 `$BUILDPLATFORM`을 쓰세요.',
  },
  fixTitle: { en: 'Remove the flag', ko: '플래그 지우기' },
  examples: [{ bad: 'FROM --platform=$TARGETPLATFORM alpine:3.20\n', good: 'FROM alpine:3.20\n' }],
  *check(file, { build }) {
    for (const { node, instruction, expansion } of instructionsNamed(file, 'FROM').flatMap(build.expandedIn)) {
      const flag = instruction.flags.find((one) => one === node)
      const names = new Set(expansion.references.map(({ name }) => name))
      const isTarget = names.size === 1 && names.has('TARGETPLATFORM')
      if (!flag || !isTarget || expansion.result !== build.globals.get('TARGETPLATFORM')) continue
      const rest = file.text.slice(flag.range.end)
      const blanks = rest.length - rest.replace(/^[\t ]+/, '').length
      const range = { start: flag.range.start, end: flag.range.end + blanks }
      yield { range: flag.range, with: { value: flag.value ?? '' }, fix: [{ range, text: '' }] }
    }
  },
}
