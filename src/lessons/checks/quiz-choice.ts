import * as z from 'zod/mini'
import { checkKind, same } from './check-kind.ts'

/** The learner has chosen what is right, all of it and nothing else. The options' words stand in the prose. */
export const quizChoice = checkKind({
  name: 'quiz.choice',
  arguments: z.strictObject({
    options: z.array(z.string()).check(z.minLength(2)),
    /** One for a question with one answer, several for one with several. */
    right: z.array(z.string()).check(z.minLength(1)),
  }),
  goal: ({ right }) =>
    right.length === 1
      ? { en: 'You chose the right answer', ko: '맞는 답을 골랐습니다' }
      : { en: 'You chose every right answer', ko: '맞는 답을 모두 골랐습니다' },
  wants: () => ({}),
  asks: ({ options, right }) => ({ kind: 'choice', options, right }),
  judge: ({ right }, { answer }) => {
    const found = right.filter((one) => answer.includes(one)).length
    const met = found === right.length && answer.every((one) => right.includes(one))
    return {
      met,
      expected: { en: `${right.length} right`, ko: `맞는 답 ${right.length}개` },
      found: answer.length === 0 ? same('–') : { en: `${found} right`, ko: `맞는 답 ${found}개` },
      comparable: answer.length > 0,
    }
  },
})
