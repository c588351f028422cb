import { mountProblems } from '../../meaning/mount-problems.ts'
import type { Text } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const invalidMount: Rule = {
  id: 'InvalidMount',
  severity: 'error',
  presets: [],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: '`{value}` is no value for this key.',
    ko: '`{value}`는 이 키에 쓸 수 없는 값입니다.',
  },
  why: {
    en: 'Docker checks every value before it mounts anything: `mode` is octal, `uid` and `gid` are numbers, `size` is a number with a unit, a secret has an `id`.',
    ko: 'Docker는 마운트하기 전에 모든 값을 확인합니다. `mode`는 8진수, `uid`와 `gid`는 숫자, `size`는 단위가 붙은 숫자여야 하고 시크릿에는 `id`가 있어야 합니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nRUN --mount=type=secret make\n',
      good: 'FROM alpine:3.20\nRUN --mount=type=secret,id=token make\n',
    },
    {
      bad: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/cache,uid=app make\n',
      good: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/cache,uid=1000 make\n',
    },
    {
      bad: 'ARG TOOLS=alpine:3.20\nFROM alpine:3.20\nRUN --mount=from=$TOOLS,target=/tools make\n',
      good: 'ARG TOOLS=alpine:3.20\nFROM $TOOLS AS tools\nFROM alpine:3.20\nRUN --mount=from=tools,target=/tools make\n',
    },
  ],
  *check(file, { build }) {
    for (const { kind, range, about } of mountProblems(file, build)) {
      const message = messages[kind]
      if (message) yield { range, message, with: { value: about } }
    }
  },
}

const messages: Readonly<Record<string, Text | undefined>> = {
  value: invalidMount.message,
  variable: {
    en: '`from` takes no variable; name a stage with `FROM $IMAGE AS name` and use that name.',
    ko: '`from`에는 변수를 쓸 수 없습니다. `FROM $IMAGE AS 이름`으로 스테이지를 만들고 그 이름을 쓰세요.',
  },
  secretSource: {
    en: 'A secret needs an `id`, a `source` or a `target`.',
    ko: '시크릿에는 `id`, `source`, `target` 가운데 하나가 있어야 합니다.',
  },
  secretBoth: {
    en: '`id` and `source` say the same of a secret; keep one.',
    ko: '시크릿에서 `id`와 `source`는 같은 것을 가리킵니다. 하나만 남기세요.',
  },
  target: {
    en: 'Nothing can be mounted over `/`; choose a path below it.',
    ko: '`/` 자체에는 마운트할 수 없습니다. 그 아래의 경로를 쓰세요.',
  },
}
