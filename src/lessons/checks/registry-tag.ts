import * as z from 'zod/mini'
import type { Reading } from '../reading.ts'
import { checkKind, code, word } from './check-kind.ts'

/** A registry on this machine has that tag of that repository (`/v2/REPOSITORY/tags/list`). */
export const registryTag = checkKind({
  name: 'registry.tag',
  arguments: z.strictObject({
    // A lesson may ask this machine and nobody else.
    at: z.string().check(z.regex(/^(localhost|127\.0\.0\.1):(\d+|\{\{[\w.-]+\}\})$/)),
    repository: word,
    tag: word,
  }),
  goal: ({ at, repository, tag }) => ({
    en: `The registry \`${at}\` has \`${repository}:${tag}\``,
    ko: `\`${at}\` 레지스트리에 \`${repository}:${tag}\`가 있습니다`,
  }),
  wants: ({ at, repository }) => ({ pages: [addressOf(at, repository)] }),
  judge: ({ at, repository, tag }, { pages }) => {
    const tags = tagsIn(pages[addressOf(at, repository)])
    const silent = { en: 'no answer', ko: '응답이 없습니다' }
    const none = { en: 'no tags', ko: '태그가 없습니다' }
    return {
      met: tags?.includes(tag) ?? false,
      expected: code(tag),
      found: tags === undefined ? silent : tags.length === 0 ? none : code(tags.join(' ')),
      comparable: tags !== undefined,
    }
  },
})

const answer = z.object({ tags: z.nullable(z.array(z.string())) })

function addressOf(at: string, repository: string): string {
  return `http://${at}/v2/${repository}/tags/list`
}

/** Undefined where nobody answers; a repository that is not there (404) has no tags. */
function tagsIn(page: Reading['pages'][string] | undefined): readonly string[] | undefined {
  if (!page) return undefined
  try {
    return answer.safeParse(JSON.parse(page.body)).data?.tags ?? []
  } catch {
    return []
  }
}
