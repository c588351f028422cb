import { fromPlatformFlagConstDisallowed } from '../../checks/from-platform-flag-const-disallowed.ts'
import type { Rule } from '../../rule.ts'

export const fromPlatformFlag: Rule = {
  id: 'FromPlatformFlag',
  aliases: ['DL3029'],
  severity: 'hint',
  presets: [],
  about: ['FROM'],
  message: {
    en: '`--platform={value}` decides the platform in the file; leave that to whoever builds.',
    ko: '`--platform={value}`로 플랫폼을 파일에서 정하고 있습니다. 플랫폼은 빌드하는 사람이 정하게 두세요.',
  },
  why: {
    en: 'This is stricter than BuildKit’s `FromPlatformFlagConstDisallowed`, which accepts any variable, and a stage that is named after its platform. `$BUILDPLATFORM` and `$TARGETPLATFORM` are always fine: with the first a stage cross-compiles on the machine that builds.',
    ko: 'BuildKit의 `FromPlatformFlagConstDisallowed`보다 엄격합니다. BuildKit은 스테이지 이름에 플랫폼이 들어 있거나 변수를 쓰면 통과시킵니다. `$BUILDPLATFORM`과 `$TARGETPLATFORM`은 언제나 괜찮습니다. `$BUILDPLATFORM`을 쓴 스테이지는 빌드하는 컴퓨터에서 크로스 컴파일합니다.',
  },
  examples: [
    {
      bad: 'FROM --platform=linux/arm64 alpine:3.20 AS arm64\n',
      good: 'FROM alpine:3.20 AS app\n',
    },
  ],
  *check(file, context) {
    const known = new Set([...fromPlatformFlagConstDisallowed.check(file, context)].map(({ range }) => range.start))
    for (const { from } of context.build.stages) {
      const flag = from.flags.findLast(({ name }) => name === 'platform')
      if (!flag?.value || /(BUILD|TARGET)PLATFORM/.test(flag.value) || known.has(flag.range.start)) continue
      yield { range: flag.range, with: { value: flag.value } }
    }
  },
}
