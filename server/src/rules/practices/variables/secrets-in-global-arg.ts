import { isSecret } from '../../checks/secrets-used-in-arg-or-env.ts'
import type { Rule } from '../../rule.ts'
import { withTriggers } from '../../triggers.ts'
import { stageAround } from '../sections.ts'

export const secretsInGlobalArg: Rule = {
  id: 'SecretsInGlobalArg',
  aliases: ['DL3064'],
  severity: 'warning',
  presets: ['learner'],
  about: ['ARG', 'ENV'],
  isLocal: true,
  message: {
    en: '`{name}` looks like a secret; the value of an `{keyword}` is no secret to whoever has the image or its build record.',
    ko: '`{name}`에는 비밀 값이 들어 있을 듯합니다. 이미지나 빌드 기록을 가진 사람은 `{keyword}`의 값을 볼 수 있습니다.',
  },
  why: {
    en: 'BuildKit’s `SecretsUsedInArgOrEnv` looks at the stages; this rule looks at the ARGs above the first FROM and at what ONBUILD holds, too, and at names that join their words. Build arguments show up in the history and in the provenance of the image. Use `RUN --mount=type=secret`.',
    ko: 'BuildKit의 `SecretsUsedInArgOrEnv`는 스테이지 안만 확인합니다. 이 규칙은 첫 FROM 위의 ARG와 ONBUILD 안의 명령, 그리고 단어를 붙여 쓴 이름까지 확인합니다. 빌드 인자는 이미지의 기록과 출처 증명에 남습니다. `RUN --mount=type=secret`을 쓰세요.',
  },
  examples: [
    {
      bad: 'ARG NPM_TOKEN\nFROM node:22-alpine\n',
      good: 'FROM node:22-alpine\nRUN --mount=type=secret,id=npm-token,env=NPM_TOKEN npm ci\n',
    },
  ],
  *check(file, { build }) {
    for (const instruction of withTriggers(file)) {
      const { keyword, pairs } = instruction
      if (keyword !== 'ARG' && keyword !== 'ENV') continue
      for (const { name } of pairs) {
        const isSuspect = isSecret(name.text) ? !stageAround(build, instruction) : joined.test(name.text)
        if (isSuspect) yield { range: name.range, with: { name: name.text, keyword } }
      }
    }
  },
}

const joined =
  /password(?!_?(file|policy|length))|passwd|api_?key|(client|private|access|secret)_?key(?!_?file)|[a-z]secret$/i
