import * as z from 'zod/mini'
import { textAt, valueAt } from '../document-path.ts'
import { checkKind, code, noContainer, word } from './check-kind.ts'

/** Something is mounted in the container at that place: a folder of the machine, or a volume (`from`: its name). */
export const containerMount = checkKind({
  name: 'container.mount',
  arguments: z.strictObject({
    name: word,
    at: word,
    type: z.optional(z.enum(['bind', 'volume', 'tmpfs'])),
    from: z.optional(word),
    /** Whether the volume got no name from anybody. */
    anonymous: z.optional(z.boolean()),
    readOnly: z.optional(z.boolean()),
  }),
  goal: ({ name, at, type, from, readOnly }) => {
    const what = from === undefined ? { bind: 'a folder', volume: 'a volume', tmpfs: 'memory' }[type ?? 'bind'] : from
    const stuff = from === undefined ? { bind: '폴더', volume: '볼륨', tmpfs: '메모리' }[type ?? 'bind'] : from
    return {
      en: `\`${name}\` has ${from === undefined ? what : `\`${what}\``} at \`${at}\`${readOnly ? ', read-only' : ''}`,
      ko: `\`${name}\` 컨테이너의 \`${at}\` 자리에 ${from === undefined ? stuff : `\`${stuff}\``} 마운트${readOnly ? '(읽기 전용)' : ''}`,
    }
  },
  wants: ({ name }) => ({ containers: [name] }),
  judge: ({ name, at, type, from, anonymous, readOnly }, reading) => {
    const wanted = { at, type: type ?? '', from: from ?? '', readOnly: readOnly ?? false }
    const expected = code(line(wanted))
    const document = reading.containers[name]
    if (!document) return { met: false, expected, found: noContainer(name), comparable: false }
    const mounts = mountsOf(document)
    const there = mounts.find((mount) => mount.at === at) ?? mounts[0]
    const met =
      there?.at === at &&
      (type === undefined || there.type === type) &&
      (from === undefined || there.from === from) &&
      (anonymous === undefined || isAnonymous(there) === anonymous) &&
      (readOnly === undefined || there.readOnly === readOnly)
    const none = { en: 'nothing is mounted', ko: '마운트한 것이 없습니다' }
    return { met, expected, found: there ? code(line(there)) : none, comparable: true }
  },
})

interface Mount {
  readonly at: string
  readonly type: string
  readonly from: string
  readonly readOnly: boolean
}

function mountsOf(document: unknown): Mount[] {
  const mounts = valueAt(document, 'Mounts')
  return (Array.isArray(mounts) ? mounts : []).map((mount: unknown) => ({
    at: textAt(mount, 'Destination'),
    type: textAt(mount, 'Type'),
    from: textAt(mount, 'Name') || textAt(mount, 'Source'),
    readOnly: valueAt(mount, 'RW') === false,
  }))
}

// The Engine's own names are 64 hexadecimal digits.
function isAnonymous({ type, from }: Mount): boolean {
  return type === 'volume' && /^[0-9a-f]{64}$/.test(from)
}

function line({ at, type, from, readOnly }: Mount): string {
  const short = from.length > 24 ? `${from.slice(0, 12)}…` : from
  return [type, [short, at, readOnly ? 'ro' : ''].filter(Boolean).join(':')].filter(Boolean).join(' ')
}
