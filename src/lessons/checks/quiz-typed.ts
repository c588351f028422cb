import * as z from 'zod/mini'
import { checkKind, same, word } from './check-kind.ts'

/** The learner has typed one of these answers. Blanks around it and the size of letters don't matter. */
export const quizTyped = checkKind({
  name: 'quiz.typed',
  arguments: z.strictObject({ right: z.array(word).check(z.minLength(1)) }),
  goal: () => ({ en: 'Your answer is right', ko: '답이 맞습니다' }),
  wants: () => ({}),
  asks: ({ right }) => ({ kind: 'text', right: right[0] }),
  judge: ({ right }, { answer: [typed] }) => ({
    met: typed !== undefined && right.some((one) => plain(one) === plain(typed)),
    expected: { en: 'the right answer', ko: '맞는 답' },
    found: same(typed === undefined ? '–' : `\`${typed}\``),
    comparable: typed !== undefined,
  }),
})

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
