import type { Rule } from '../rule.ts'

export const reservedStageName: Rule = {
  id: 'ReservedStageName',
  aliases: ['DL3063'],
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['FROM'],
  isFileWide: true,
  message: {
    en: '`{name}` means something else to Docker; choose another name.',
    ko: '`{name}`은 Docker에서 다른 뜻으로 쓰는 이름입니다. 다른 이름을 고르세요.',
  },
  why: {
    en: '`scratch` is the empty image and `context` the files of the build. A stage of that name hides them, or is hidden by them.',
    ko: '`scratch`는 빈 이미지이고 `context`는 빌드의 파일입니다. 같은 이름의 스테이지가 있으면 둘 가운데 하나가 가려집니다.',
  },
  examples: [{ bad: 'FROM alpine:3.20 AS context\n', good: 'FROM alpine:3.20 AS files\n' }],
  *check(_, { build }) {
    for (const { name, nameWord } of build.stages) {
      if (nameWord && (name === 'scratch' || name === 'context')) yield { range: nameWord.range, with: { name } }
    }
  },
}
