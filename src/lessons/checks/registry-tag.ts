import * as z from 'zod/mini'
import type { Reading } from '../reading.ts'
import { checkKind, code } from './check-kind.ts'

// A lesson may ask this machine and nobody else. A whole variable is looked at again with its value in place.
const localReference = z
  .string()
  .check(z.regex(/^(\{\{[\w.-]+\}\}|(localhost|127\.0\.0\.1):(\d+|\{\{[\w.-]+\}\})\/[^\s:@]+:[^\s:@/]+)$/))

/** A registry on this machine has that image, by repository and tag (`/v2/REPOSITORY/tags/list`): it has been pushed. */
export const registryTag = checkKind({
  name: 'registry.tag',
  arguments: z.strictObject({ reference: localReference }),
  goal: ({ reference }) => ({
    en: `The registry has \`${reference}\``,
    ko: `레지스트리에 \`${reference}\`가 있습니다`,
  }),
  wants: ({ reference }) => ({ pages: [placeOf(reference).address] }),
  judge: ({ reference }, { pages }) => {
    const { address, tag } = placeOf(reference)
    const tags = tagsIn(pages[address])
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

function placeOf(reference: string): { address: string; tag: string } {
  const [, at = '', repository = '', tag = ''] = /^([^/]+)\/(.+):([^:]+)$/.exec(reference) ?? []
  return { address: `http://${at}/v2/${repository}/tags/list`, tag }
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
