import * as z from 'zod/mini'
import { valueAt } from '../reading.ts'
import { checkKind, noContainer, same, word } from './check-kind.ts'
import { shown } from './comparison.ts'

/** What the learner typed is what the engine says: how a command that only looks is verified. */
export const answer = checkKind({
  name: 'answer',
  arguments: z.strictObject({ container: word, path: word }),
  goal: () => ({ en: 'Your answer is what the engine says', ko: '답이 엔진의 값과 같습니다' }),
  wants: ({ container }) => ({ containers: [container] }),
  asks: () => ({ kind: 'text' }),
  judge: ({ container, path }, reading) => {
    const [typed] = reading.answer
    const document = reading.containers[container]
    const expected = { en: 'what the engine says', ko: '엔진의 값' }
    if (!document) return { met: false, expected, found: noContainer(container), comparable: typed !== undefined }
    const met = typed !== undefined && typed.trim() === shown(valueAt(document, path))
    return { met, expected, found: same(typed === undefined ? '–' : `\`${typed}\``), comparable: typed !== undefined }
  },
})
