import * as z from 'zod/mini'
import type { FileChange } from '../../engine/container-engine.ts'
import { checkKind, code, noContainer, word } from './check-kind.ts'

const places = z.optional(z.array(word).check(z.minLength(1)))

/** What differs in the container from its image (`docker diff`) includes these changes. */
export const containerDiff = checkKind({
  name: 'container.diff',
  arguments: z.strictObject({ name: word, added: places, changed: places, deleted: places }),
  goal: ({ name, ...wanted }) => ({
    en: `\`${name}\` differs from its image: ${said(wanted)}`,
    ko: `\`${name}\` 컨테이너가 이미지와 다릅니다: ${said(wanted)}`,
  }),
  wants: ({ name }) => ({ changes: [name] }),
  judge: ({ name, ...wanted }, reading) => {
    const expected = { en: said(wanted), ko: said(wanted) }
    const changes = reading.changes[name]
    if (!changes) return { met: false, expected, found: noContainer(name), comparable: false }
    const met = wishes(wanted).every(({ kind, path }) => changes.some((one) => one.kind === kind && one.path === path))
    const same = { en: 'the same as its image', ko: '이미지와 같습니다' }
    const shown = changes.slice(-4).map(line).join(' ')
    return { met, expected, found: met ? expected : shown === '' ? same : code(shown), comparable: true }
  },
})

interface Places {
  readonly added?: readonly string[] | undefined
  readonly changed?: readonly string[] | undefined
  readonly deleted?: readonly string[] | undefined
}

function wishes({ added = [], changed = [], deleted = [] }: Places): FileChange[] {
  const of = (kind: FileChange['kind'], paths: readonly string[]) => paths.map((path) => ({ kind, path }))
  return [...of('added', added), ...of('changed', changed), ...of('deleted', deleted)]
}

function said(wanted: Places): string {
  return wishes(wanted)
    .map((wish) => `\`${line(wish)}\``)
    .join(', ')
}

// As `docker diff` prints it.
function line({ kind, path }: FileChange): string {
  return `${{ added: 'A', changed: 'C', deleted: 'D' }[kind]} ${path}`
}
