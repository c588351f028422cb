import * as z from 'zod/mini'
import { checkKind, code } from './check-kind.ts'

/** Every container that was there before the lesson is there still. */
export const baselineIntact = checkKind({
  name: 'baseline.intact',
  arguments: z.strictObject({}),
  goal: () => ({
    en: 'Every container from before this lesson is still there',
    ko: '레슨 전부터 있던 컨테이너가 모두 그대로 있습니다',
  }),
  wants: () => ({}),
  judge: (_, { baseline, list }) => {
    const before = baseline.filter(({ kind }) => kind === 'container')
    const gone = before.filter(({ id }) => list.every((container) => container.id !== id)).map(({ name }) => name)
    const whole = { en: `all ${before.length}`, ko: `${before.length}개 모두` }
    return {
      met: gone.length === 0,
      expected: whole,
      found:
        gone.length === 0
          ? whole
          : { en: `gone: ${code(gone.join(', ')).en}`, ko: `사라짐: ${code(gone.join(', ')).ko}` },
      comparable: true,
    }
  },
})
