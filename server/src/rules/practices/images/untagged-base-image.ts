import { readReference } from '../../../meaning/image-reference.ts'
import type { Rule } from '../../rule.ts'

export const untaggedBaseImage: Rule = {
  id: 'UntaggedBaseImage',
  aliases: ['DL3006'],
  severity: 'warning',
  presets: ['learner'],
  about: ['FROM'],
  message: {
    en: 'Say which version of `{image}` you mean, like `{image}:1.2`; without a tag it is `latest`.',
    ko: '`{image}:1.2`처럼 `{image}`의 버전을 적으세요. 태그가 없으면 `latest`를 씁니다.',
  },
  why: {
    en: '`latest` is only a name, and what it stands for changes. One day the build gets another release of the base image and fails, or works and behaves differently, with the same Dockerfile.',
    ko: '`latest`는 이름일 뿐이고 가리키는 이미지는 계속 바뀝니다. 어느 날 베이스 이미지의 다른 릴리스를 받아, 같은 Dockerfile인데도 빌드가 실패하거나 다르게 동작합니다.',
  },
  examples: [{ bad: 'FROM debian\n', good: 'FROM debian:12-slim\n' }],
  *check(_, { build }) {
    for (const { base, baseStage } of build.stages) {
      if (!base || baseStage || base.text === 'scratch' || base.text.includes('$')) continue
      const image = build.valueOf(base, base.text) ?? base.text
      const reference = readReference(image)
      if (typeof reference === 'string' || reference.tag !== undefined || reference.digest !== undefined) continue
      yield { range: base.range, with: { image } }
    }
  },
}
