import * as z from 'zod/mini'
import { checkKind, same } from './check-kind.ts'

/** The learner has put these things in this order. Their words stand in the prose, as `[!ITEM id]`. */
export const quizOrder = checkKind({
  name: 'quiz.order',
  arguments: z.strictObject({ items: z.array(z.string()).check(z.minLength(3)) }),
  goal: () => ({ en: 'They are in the right order', ko: '순서가 맞습니다' }),
  wants: () => ({}),
  asks: ({ items }) => ({ kind: 'order', right: items }),
  judge: ({ items }, reading) => {
    const { answer } = reading
    const right = items.filter((item, index) => answer[index] === item).length
    const all = items.length
    return {
      met: right === all,
      expected: { en: `all ${all} in place`, ko: `${all}개 모두 제자리` },
      found:
        answer.length === 0 ? same('–') : { en: `${right} of ${all} in place`, ko: `${all}개 중 ${right}개 제자리` },
      comparable: answer.length > 0,
    }
  },
})
