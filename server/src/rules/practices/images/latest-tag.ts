import { readReference } from '../../../meaning/image-reference.ts'
import type { Rule } from '../../rule.ts'

export const latestTag: Rule = {
  id: 'LatestTag',
  aliases: ['DL3007'],
  severity: 'warning',
  presets: ['learner'],
  about: ['FROM'],
  message: {
    en: '`latest` means another image every few weeks; name a version.',
    ko: '`latest`가 뜻하는 이미지는 몇 주마다 바뀝니다. 버전을 적으세요.',
  },
  why: {
    en: 'A tag like `12-slim` changes in small steps, and a digest (`@sha256:...`) never does. With `latest` the build can break on a day on which nobody changed anything.',
    ko: '`12-slim` 같은 태그는 조금씩만 바뀌고 다이제스트(`@sha256:...`)는 바뀌지 않습니다. `latest`를 쓰면 아무도 손대지 않은 날에도 빌드가 깨질 수 있습니다.',
  },
  examples: [{ bad: 'FROM debian:latest\n', good: 'FROM debian:12-slim\n' }],
  *check(_, { build }) {
    for (const { base, baseName, baseStage } of build.stages) {
      if (!base || baseName === undefined || baseStage) continue
      const reference = readReference(baseName)
      if (typeof reference === 'string' || reference.tag !== 'latest' || reference.digest !== undefined) continue
      yield { range: base.range }
    }
  },
}
