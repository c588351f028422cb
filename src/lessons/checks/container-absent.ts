import * as z from 'zod/mini'
import { checkKind, word } from './check-kind.ts'

/** No container has that name. */
export const containerAbsent = checkKind({
  name: 'container.absent',
  arguments: z.strictObject({ name: word }),
  goal: ({ name }) => ({ en: `\`${name}\` is gone`, ko: `\`${name}\` 컨테이너가 더 이상 없습니다` }),
  wants: () => ({}),
  judge: ({ name }, reading) => {
    const there = reading.list.find((container) => container.name === name)
    return {
      met: there === undefined,
      expected: { en: 'removed', ko: '삭제됨' },
      found: there
        ? { en: `still there, \`${there.state}\``, ko: `아직 있습니다, \`${there.state}\`` }
        : { en: 'removed', ko: '삭제됨' },
      comparable: there !== undefined,
    }
  },
})
