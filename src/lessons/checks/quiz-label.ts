import * as z from 'zod/mini'
import { checkKind, same, word } from './check-kind.ts'

/**
 * The learner has named the parts of something: of a command, whose parts are code, or of a picture of the step, whose
 * parts are its numbers. The labels' words stand in the prose, as `[!ITEM id]`.
 */
export const quizLabel = checkKind({
  name: 'quiz.label',
  arguments: z.strictObject({ parts: z.array(z.strictObject({ part: word, is: word })).check(z.minLength(2)) }),
  goal: () => ({ en: 'Every part has its name', ko: '모든 부분에 맞는 이름을 붙였습니다' }),
  wants: () => ({}),
  asks: ({ parts }) => ({
    kind: 'match',
    places: parts.map(({ part }) => ({ code: part })),
    right: parts.map(({ is }) => is),
  }),
  judge: ({ parts }, { answer }) => {
    const right = parts.filter(({ is }, index) => answer[index] === is).length
    const all = parts.length
    return {
      met: right === all,
      expected: { en: `all ${all} right`, ko: `${all}개 모두` },
      found: answer.length === 0 ? same('–') : { en: `${right} of ${all}`, ko: `${all}개 중 ${right}개` },
      comparable: answer.length > 0,
    }
  },
})
