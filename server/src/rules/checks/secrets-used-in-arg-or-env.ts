import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const secretsUsedInArgOrEnv: Rule = {
  id: 'SecretsUsedInArgOrEnv',
  aliases: ['DL3064'],
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['ARG', 'ENV'],
  isLocal: true,
  message: {
    en: '`{name}` looks like a secret; what `{keyword}` sets can be read from the image.',
    ko: '`{name}`은 비밀 값처럼 보입니다. `{keyword}`로 정한 값은 이미지에서 읽을 수 있습니다.',
  },
  why: {
    en: 'Values of `ENV` and `ARG` are kept in the image and its history, where anyone who has it can read them. Use `RUN --mount=type=secret` in the build and pass secrets to the container when it starts.',
    ko: '`ENV`와 `ARG`의 값은 이미지와 그 기록에 남아, 이미지를 가진 사람은 누구나 읽을 수 있습니다. 빌드에서는 `RUN --mount=type=secret`을 쓰고, 컨테이너에는 시작할 때 전달하세요.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nARG API_TOKEN\n',
      good: 'FROM alpine:3.20\nRUN --mount=type=secret,id=api-token,env=API_TOKEN fetch-data\n',
    },
  ],
  *check(file, { build }) {
    for (const instruction of instructionsNamed(file, 'ARG', 'ENV')) {
      const { keyword, pairs } = instruction
      // BuildKit looks at the stages alone.
      if (build.before.includes(instruction)) continue
      for (const { name } of pairs) {
        const written = keyword === 'ENV' ? (build.valueOf(name, name.text) ?? name.text) : name.text
        if (isSecret(written)) yield { range: name.range, with: { name: written, keyword } }
      }
    }
  },
}

/** Whether a name has a word of a secret, and none that says that it is harmless (`validations.go`). */
export function isSecret(name: string): boolean {
  return secretWord.test(name) && !harmlessWord.test(name)
}

const secretWord = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i
const harmlessWord = /(?:_|^)(?:public|file|version)(?:_|$)/i
