import * as z from 'zod/mini'
import { valueAt } from '../document-path.ts'
import { checkKind, code, word } from './check-kind.ts'
import { comparison, comparisonSaid, satisfies, shown } from './comparison.ts'

/** What the engine says of itself: `Info.OSType` of `docker info`, `Version.ApiVersion` of `docker version`, `Endpoint.Host`. */
export const engineField = checkKind({
  name: 'engine.field',
  arguments: z.extend(comparison, { path: word }),
  goal: ({ path, ...compared }) => ({
    en: `\`${path}\` of your engine ${comparisonSaid(compared).en}`,
    ko: `내 엔진의 \`${path}\` 값이 ${comparisonSaid(compared).ko}`,
  }),
  wants: () => ({ lists: ['engine'] }),
  judge: ({ path, ...compared }, { engine }) => {
    const expected = comparisonSaid(compared)
    const silent = { en: 'no engine answers', ko: '엔진이 응답하지 않습니다' }
    if (!engine) return { met: false, expected, found: silent, comparable: false }
    const value = valueAt(engine, path)
    return { met: satisfies(value, compared), expected, found: code(shown(value)), comparable: true }
  },
})
