import * as z from 'zod/mini'
import { checkKind, code, pattern, word } from './check-kind.ts'

/** One of the instructions that made the image matches (`docker history --no-trunc`); with `absent`, none does. */
export const imageHistory = checkKind({
  name: 'image.history',
  arguments: z.strictObject({ reference: word, regex: pattern, absent: z.optional(z.literal(true)) }),
  goal: ({ reference, regex, absent }) =>
    absent
      ? {
          en: `The history of \`${reference}\` hides \`${regex}\``,
          ko: `\`${reference}\` 이미지의 기록에 \`${regex}\`가 없습니다`,
        }
      : {
          en: `The history of \`${reference}\` shows \`${regex}\``,
          ko: `\`${reference}\` 이미지의 기록에 \`${regex}\`가 보입니다`,
        },
  wants: ({ reference }) => ({ histories: [reference] }),
  judge: ({ reference, regex, absent }, { histories }) => {
    const none = { en: 'no such instruction', ko: '그런 지시어가 없습니다' }
    const expected = absent ? none : code(regex)
    const history = histories[reference]
    const missing = { en: 'not on this machine', ko: '내 컴퓨터에 없습니다' }
    if (!history) return { met: false, expected, found: missing, comparable: false }
    const line = history.map(({ createdBy }) => createdBy).find((by) => new RegExp(regex, 'u').test(by))
    return {
      met: (line !== undefined) !== (absent === true),
      expected,
      found: line === undefined ? none : code(cut(line)),
      comparable: true,
    }
  },
})

function cut(line: string): string {
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
