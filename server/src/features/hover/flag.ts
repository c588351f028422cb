import type { Flag as FlagKnowledge } from '../../knowledge/explanation.ts'
import { flagNamed, mountKeyNamed, mountTypeNamed } from '../../knowledge/index.ts'
import { type MountField, mountField, mountsOf } from '../../meaning/mounts.ts'
import type { Span } from '../../syntax/span.ts'
import type { Flag, Instruction } from '../../syntax/tree.ts'
import { instructionAt } from '../instruction-at.ts'
import { type Explained, type Explainer, touches } from './explained.ts'
import { flagExtras, keyLayers, keysTable, layers } from './layers.ts'

/** A flag of an instruction; of `--mount`, the type and each key. */
export const instructionFlag: Explainer = (file, offset) => {
  const instruction = instructionAt(file, offset)
  const written = instruction?.flags.find((flag) => touches(flag.range, offset))
  if (!instruction || !written) return undefined
  const flag = flagNamed(instruction.keyword, `--${written.name}`)
  if (!flag) return undefined
  return mountPart(instruction, written, flag, offset) ?? wholeFlag(instruction, written, flag)
}

function wholeFlag(instruction: Instruction, written: Flag, flag: FlagKnowledge): Explained {
  return {
    span: written.range,
    markdown: (locale) => layers(flag, locale, flagExtras(instruction.keyword, flag, locale)),
  }
}

function mountPart(instruction: Instruction, written: Flag, flag: FlagKnowledge, offset: number) {
  const mount = mountsOf(instruction).find((candidate) => candidate.flag === written)
  if (!mount) return undefined
  const typeField = mountField(mount, 'type')
  // BuildKit takes a mount without a type for a bind mount.
  const mountType = mountTypeNamed(flag, typeField?.value ?? 'bind')
  if (!mountType) return undefined

  const field = mount.fields.find(({ range }) => touches(range, offset))
  const key = field && mountKeyNamed(mountType, field.key)
  if (key) return { span: field.range, markdown: (locale) => keyLayers(mountType, key, locale) } satisfies Explained
  if (!typeField) return undefined
  return {
    span: typeSpan(written, typeField, offset),
    markdown: (locale) =>
      layers(mountType, locale, {
        ...flagExtras(instruction.keyword, flag, locale),
        tables: [keysTable(mountType, locale)],
      }),
  } satisfies Explained
}

/** `--mount=type=cache` is one thing; a type further back stands alone. */
function typeSpan(written: Flag, { range }: MountField, offset: number): Span {
  if (range.start === written.valueRange.start) return { start: written.range.start, end: range.end }
  return touches(range, offset) ? range : written.nameRange
}
