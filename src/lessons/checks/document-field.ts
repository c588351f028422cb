import * as z from 'zod/mini'
import type { EngineDocument } from '../../engine/document.ts'
import type { Text } from '../../text.ts'
import { valueAt } from '../document-path.ts'
import type { Reading, Wanted } from '../reading.ts'
import { type AnyCheckKind, checkKind, code, word } from './check-kind.ts'
import { comparison, comparisonSaid, satisfies, shown } from './comparison.ts'

/** What differs between the kinds of things whose `docker inspect` can be checked by a path. */
export interface Documented {
  readonly name: string
  readonly noun: Text
  wants(name: string): Wanted
  find(reading: Reading, name: string): EngineDocument | null | undefined
}

/** The kind of check that looks at any value of such a document. Its goal wants words of its own: say them with `goal`. */
export function documentField({ name: kind, noun, wants, find }: Documented): AnyCheckKind {
  return checkKind({
    name: kind,
    arguments: z.extend(comparison, { name: word, path: word }),
    goal: ({ name, path, ...compared }) => ({
      en: `\`${path}\` of the ${noun.en} \`${name}\` ${comparisonSaid(compared).en}`,
      ko: `\`${name}\` ${noun.ko}의 \`${path}\` 값이 ${comparisonSaid(compared).ko}`,
    }),
    wants: ({ name }) => wants(name),
    judge: ({ name, path, ...compared }, reading) => {
      const expected = comparisonSaid(compared)
      const document = find(reading, name)
      const absent = { en: `no ${noun.en} is called \`${name}\``, ko: `\`${name}\` ${noun.ko} 없음` }
      if (!document) return { met: false, expected, found: absent, comparable: false }
      const value = valueAt(document, path)
      return { met: satisfies(value, compared), expected, found: code(shown(value)), comparable: true }
    },
  })
}
