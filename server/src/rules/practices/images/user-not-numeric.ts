import type { Rule } from '../../rule.ts'
import { sectionsOf } from '../sections.ts'

export const userNotNumeric: Rule = {
  id: 'UserNotNumeric',
  aliases: ['DL3066'],
  severity: 'information',
  presets: [],
  about: ['USER'],
  message: {
    en: 'Outside of the image nobody knows who `{user}` is; give the number of the user.',
    ko: '이미지 밖에서는 `{user}` 사용자가 누구인지 알 수 없습니다. 사용자를 번호로 적으세요.',
  },
  why: {
    en: 'The name stands in `/etc/passwd` of the image only. Kubernetes, for one, can’t tell whether `runAsNonRoot` is kept when `USER` is a name, and doesn’t start the container. `USER 1000` says it.',
    ko: '이름은 이미지의 `/etc/passwd`에만 있습니다. 예를 들어 Kubernetes는 `USER`가 이름이면 `runAsNonRoot`를 지키는지 알 수 없어 컨테이너를 시작하지 않습니다. `USER 1000`처럼 쓰면 분명합니다.',
  },
  examples: [{ bad: 'FROM debian:12-slim\nUSER app\n', good: 'FROM debian:12-slim\nUSER 1000\n' }],
  *check(_, { build }) {
    for (const { instructions } of sectionsOf(build)) {
      const word = instructions.findLast(({ keyword }) => keyword === 'USER')?.words[0]
      const user = word?.text.split(':', 1)[0] ?? ''
      // A variable may well hold a number.
      if (!word || user.includes('$') || /^["']?\d+["']?$/.test(user)) continue
      yield { range: word.range, with: { user: user.replace(/["']/g, '') } }
    }
  },
}
