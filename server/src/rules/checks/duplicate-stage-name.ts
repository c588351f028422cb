import type { Rule } from '../rule.ts'

export const duplicateStageName: Rule = {
  id: 'DuplicateStageName',
  aliases: ['DL3024'],
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['FROM'],
  isFileWide: true,
  message: {
    en: 'There is a stage `{name}` already; give this one another name.',
    ko: '`{name}`이라는 스테이지가 이미 있습니다. 다른 이름을 쓰세요.',
  },
  why: {
    en: 'With two stages of one name, `COPY --from` and `FROM` may take another one than you think.',
    ko: '이름이 같은 스테이지가 둘이면 `COPY --from`이나 `FROM`이 생각과 다른 스테이지를 고를 수 있습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20 AS app\nFROM alpine:3.20 AS app\n',
      good: 'FROM alpine:3.20 AS tools\nFROM alpine:3.20 AS app\n',
    },
  ],
  *check(_, { build }) {
    const seen = new Set<string>()
    for (const { name, nameWord } of build.stages) {
      if (!nameWord || name === undefined) continue
      if (seen.has(name)) yield { range: nameWord.range, with: { name } }
      seen.add(name)
    }
  },
}
