import * as z from 'zod/mini'
import { valueAt } from '../document-path.ts'
import { checkKind, code, noContainer, word } from './check-kind.ts'
import { comparison, comparisonSaid, satisfies, shown } from './comparison.ts'

/** Any value of `docker inspect` by its path. Its goal wants words of its own: say them with `goal`. */
export const containerField = checkKind({
  name: 'container.field',
  arguments: z.extend(comparison, { name: word, path: word }),
  goal: ({ name, path, ...compared }) => ({
    en: `\`${path}\` of \`${name}\` ${comparisonSaid(compared).en}`,
    ko: `\`${name}\` 컨테이너의 \`${path}\` 값이 ${comparisonSaid(compared).ko}`,
  }),
  wants: ({ name }) => ({ containers: [name] }),
  judge: ({ name, path, ...compared }, reading) => {
    const expected = comparisonSaid(compared)
    const document = reading.containers[name]
    if (!document) return { met: false, expected, found: noContainer(name), comparable: false }
    const value = valueAt(document, path)
    return { met: satisfies(value, compared), expected, found: code(shown(value)), comparable: true }
  },
})
