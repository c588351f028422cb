import * as z from 'zod/mini'
import type { EngineDocument } from '../../engine/document.ts'
import type { Text } from '../../text.ts'
import type { Reading, Wanted } from '../reading.ts'
import { type AnyCheckKind, checkKind, code, word } from './check-kind.ts'

/** Whether there is a volume or a network of a name: two kinds of check, for there being one and for there being none. */
export interface Thinglike {
  readonly kind: 'volume' | 'network'
  readonly noun: Text
  wants(name: string): Wanted
  find(reading: Reading, name: string): EngineDocument | null | undefined
}

/** The check `volume.exists` or `network.exists`. */
export function thingExists({ kind, noun, wants, find }: Thinglike): AnyCheckKind {
  return checkKind({
    name: `${kind}.exists`,
    arguments: z.strictObject({ name: word }),
    goal: ({ name }) => ({ en: `The ${noun.en} \`${name}\` exists`, ko: `\`${name}\` ${noun.ko} 있음` }),
    wants: ({ name }) => wants(name),
    judge: ({ name }, reading) => {
      const met = Boolean(find(reading, name))
      return { met, expected: code(name), found: met ? code(name) : none(noun), comparable: met }
    },
  })
}

/** The check `volume.absent` or `network.absent`. */
export function thingAbsent({ kind, noun, wants, find }: Thinglike): AnyCheckKind {
  return checkKind({
    name: `${kind}.absent`,
    arguments: z.strictObject({ name: word }),
    goal: ({ name }) => ({ en: `The ${noun.en} \`${name}\` is gone`, ko: `\`${name}\` ${noun.ko} 없음` }),
    wants: ({ name }) => wants(name),
    judge: ({ name }, reading) => {
      // What has not been looked for is not absent.
      const met = find(reading, name) === null
      return { met, expected: none(noun), found: met ? none(noun) : code(name), comparable: !met }
    },
  })
}

function none(noun: Text): Text {
  return { en: `no such ${noun.en}`, ko: `그런 ${noun.ko} 없음` }
}
