import { type ReferenceProblem, readReference } from '../../meaning/image-reference.ts'
import { sourceReferences } from '../../meaning/references.ts'
import type { Text } from '../../text.ts'
import type { Finding, Rule } from '../rule.ts'

export const invalidImageName: Rule = {
  id: 'InvalidImageName',
  severity: 'error',
  presets: [],
  about: ['COPY', 'FROM', 'RUN'],
  message: {
    en: '`{name}` is no image name; one looks like `registry.example.com/team/app:1.2`.',
    ko: '`{name}`은 이미지 이름이 아닙니다. `registry.example.com/team/app:1.2` 같은 모습이어야 합니다.',
  },
  why: {
    en: 'A name has a path of lower-case words, and before it a registry, behind it a tag or a digest, each of which can be left out.',
    ko: '이미지 이름은 소문자로 된 경로이고, 그 앞에 레지스트리, 뒤에 태그나 다이제스트를 붙일 수 있습니다.',
  },
  examples: [
    { bad: 'FROM Alpine:3.20\n', good: 'FROM alpine:3.20\n', alsoReports: ['InvalidDefaultArgInFrom'] },
    {
      bad: 'FROM alpine:3.20\nRUN --mount=from=ngin[x],target=/nginx make\n',
      good: 'FROM alpine:3.20\nRUN --mount=from=nginx:1.27,target=/nginx make\n',
    },
  ],
  *check(_, { build }) {
    for (const { base, baseName, baseStage } of build.stages) {
      if (!base || !baseName || baseName === 'scratch' || baseStage) continue
      yield* findings(base.range, baseName)
    }
    for (const { range, text, target, isWrongIndex } of sourceReferences(build)) {
      if (target || isWrongIndex || text === 'scratch' || /^[-+]?[0-9]+$|[$"'\\`]/.test(text)) continue
      yield* findings(range, text)
    }
  },
}

function* findings(range: Finding['range'], name: string): Iterable<Finding> {
  const read = readReference(name)
  if (typeof read === 'string') yield { range, message: messages[read], with: { name } }
}

const messages: Readonly<Record<ReferenceProblem, Text>> = {
  format: invalidImageName.message,
  upperCase: {
    en: '`{name}` has upper-case letters; the name of an image is written in lower case.',
    ko: '`{name}`에 대문자가 있습니다. 이미지 이름은 소문자로 씁니다.',
  },
  identifier: {
    en: 'An image is named here, not given by its bare ID.',
    ko: '여기에는 이미지 ID만 쓸 수 없고 이름을 써야 합니다.',
  },
  tooLong: {
    en: 'The name is longer than the 255 characters that it may have.',
    ko: '이미지 이름은 255자를 넘을 수 없습니다.',
  },
  digest: {
    en: 'The digest of `{name}` is not whole: `sha256:` and 64 digits from `0` to `f`.',
    ko: '`{name}`의 다이제스트가 완전하지 않습니다. `sha256:` 뒤에 `0`부터 `f`까지의 64자리가 와야 합니다.',
  },
}
