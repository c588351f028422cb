import * as z from 'zod/mini'
import { checkKind, same, word } from './check-kind.ts'

/** The learner has joined what belongs together. The words of both sides stand in the prose, as `[!ITEM id]`. */
export const quizMatch = checkKind({
  name: 'quiz.match',
  arguments: z.strictObject({ pairs: z.array(z.strictObject({ one: word, other: word })).check(z.minLength(2)) }),
  goal: () => ({ en: 'Each has its partner', ko: '모두 제 짝을 찾았습니다' }),
  wants: () => ({}),
  asks: ({ pairs }) => ({
    kind: 'match',
    places: pairs.map(({ one }) => ({ item: one })),
    right: pairs.map(({ other }) => other),
  }),
  judge: ({ pairs }, { answer }) => {
    const right = pairs.filter(({ other }, index) => answer[index] === other).length
    const all = pairs.length
    return {
      met: right === all,
      expected: { en: `all ${all} right`, ko: `${all}개 모두` },
      found: answer.length === 0 ? same('–') : { en: `${right} of ${all}`, ko: `${all}개 중 ${right}개` },
      comparable: answer.length > 0,
    }
  },
})
