import * as z from 'zod/mini'
import { checkKind, code, numeral, pattern } from './check-kind.ts'

// A lesson may ask this machine and nobody else.
const localAddress = z
  .string()
  .check(z.regex(/^http:\/\/(localhost|127\.0\.0\.1)(:(\d+|\{\{[\w.-]+\}\}))?(\/[^\s]*)?$/))

/** An address of this machine answers. Asked for with every check: where the learner reads the server's log, look into the log instead. */
export const httpGet = checkKind({
  name: 'http.get',
  arguments: z.strictObject({ url: localAddress, status: z.optional(numeral), body: z.optional(pattern) }),
  goal: ({ url, status = 200 }) => ({
    en: `${url} answers with \`${status}\``,
    ko: `${url} 주소가 \`${status}\` 응답을 보냅니다`,
  }),
  wants: ({ url }) => ({ pages: [url] }),
  judge: ({ url, status = 200, body }, reading) => {
    const expected = code(body === undefined ? String(status) : `${status} ${body}`)
    const page = reading.pages[url]
    if (!page) return { met: false, expected, found: { en: 'no answer', ko: '응답이 없습니다' }, comparable: false }
    const met = page.status === Number(status) && (body === undefined || new RegExp(body, 'mu').test(page.body))
    return { met, expected, found: code(String(page.status)), comparable: true }
  },
})
