import * as z from 'zod/mini'
import { checkKind, code, pattern, same } from './check-kind.ts'
import { shown } from './comparison.ts'
import { liveValue, valueIn, wantsOf } from './live-value.ts'

/** The learner has chosen what is so on this machine: of the options, the first whose pattern the engine's value matches. */
export const answerChoice = checkKind({
  name: 'answer.choice',
  arguments: z.strictObject({
    of: z.union(liveValue),
    options: z.array(z.strictObject({ option: z.string(), when: pattern })).check(z.minLength(2)),
  }),
  goal: () => ({ en: 'You chose what is so on your machine', ko: '내 컴퓨터에 맞는 답을 골랐습니다' }),
  wants: ({ of }) => wantsOf(of),
  asks: ({ options }) => ({ kind: 'choice', options: options.map(({ option }) => option), right: [] }),
  judge: ({ of, options }, reading) => {
    const [chosen] = reading.answer
    const value = valueIn(reading, of)
    const right = options.find(({ when }) => value !== undefined && new RegExp(when, 'u').test(shown(value)))
    return {
      met: right !== undefined && chosen === right.option,
      expected: { en: 'what fits the engine’s answer', ko: '엔진의 값에 맞는 답' },
      found: chosen === undefined ? same('–') : code(shown(value)),
      comparable: chosen !== undefined && value !== undefined,
    }
  },
})
