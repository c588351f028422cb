import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const maintainerDeprecated: Rule = {
  id: 'MaintainerDeprecated',
  aliases: ['DL4000'],
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['MAINTAINER'],
  isLocal: true,
  message: {
    en: '`MAINTAINER` is deprecated; use a `LABEL`.',
    ko: '`MAINTAINER`는 더 이상 권장하지 않습니다. `LABEL`을 쓰세요.',
  },
  why: {
    en: 'A label is shown by `docker inspect` like any other metadata, and tools know `org.opencontainers.image.authors`. `MAINTAINER` sets a field that nothing else reads.',
    ko: '레이블은 다른 메타데이터처럼 `docker inspect`로 볼 수 있고, 여러 도구가 `org.opencontainers.image.authors`를 알아봅니다. `MAINTAINER`가 채우는 항목은 다른 곳에서 읽지 않습니다.',
  },
  fixTitle: { en: 'Replace with a `LABEL`', ko: '`LABEL`로 바꾸기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nMAINTAINER Kim <kim@example.com>\n',
      good: 'FROM alpine:3.20\nLABEL org.opencontainers.image.authors="Kim <kim@example.com>"\n',
    },
  ],
  *check(file) {
    for (const instruction of instructionsNamed(file, 'MAINTAINER')) {
      const [name] = instruction.words
      const range = instruction.keywordRange
      if (!name || instruction.flags.length > 0 || instruction.line.pieces.length > 1) {
        yield { range }
        continue
      }
      const keyword = instruction.writtenKeyword === 'maintainer' ? 'label' : 'LABEL'
      const value = name.text.replace(/["$\\`]/g, `${file.escapeCharacter}$&`)
      const text = `${keyword} org.opencontainers.image.authors="${value}"`
      yield { range, fix: [{ range: { start: range.start, end: name.range.end }, text }] }
    }
  },
}
