import { mountProblems } from '../../meaning/mount-problems.ts'
import type { Rule } from '../rule.ts'

export const misplacedMountKey: Rule = {
  id: 'MisplacedMountKey',
  severity: 'error',
  presets: [],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: 'A mount of type `{type}` does not take `{key}`.',
    ko: '`{type}` 종류의 마운트에는 `{key}`를 쓸 수 없습니다.',
  },
  why: {
    en: 'Each type has its own keys. Docker reads them from left to right and starts with `bind`, so `type=` comes first.',
    ko: '종류마다 쓸 수 있는 키가 다릅니다. Docker는 `bind`라고 보고 왼쪽부터 읽으므로 `type=`을 맨 앞에 쓰세요.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nRUN --mount=type=bind,target=/src,size=64m make\n',
      good: 'FROM alpine:3.20\nRUN --mount=type=tmpfs,target=/src,size=64m make\n',
    },
    {
      bad: 'FROM alpine:3.20\nRUN --mount=required,type=secret,id=token make\n',
      good: 'FROM alpine:3.20\nRUN --mount=type=secret,id=token,required make\n',
    },
  ],
  *check(file, { build }) {
    for (const { kind, range, about, type } of mountProblems(file, build)) {
      if (kind === 'misplaced') yield { range, with: { key: about, type } }
    }
  },
}
