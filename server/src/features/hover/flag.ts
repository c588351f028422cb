import type { Flag as FlagKnowledge } from '../../knowledge/explanation.ts'
import { flagNamed, mountKeyNamed, mountTypeNamed } from '../../knowledge/index.ts'
import type { Flag, Instruction } from '../../syntax/tree.ts'
import { instructionAt } from '../instruction-at.ts'
import { type MountField, mountFields } from '../mount-fields.ts'
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
  const fields = mountFields(instruction, written)
  const typeField = fields.find((field) => field.name.toLowerCase() === 'type')
  // BuildKit takes a mount without a type for a bind mount.
  const mountType = mountTypeNamed(flag, typeField?.value ?? 'bind')
  if (!mountType) return undefined

  const field = fields.find(({ span }) => touches(span, offset))
  const key = field && mountKeyNamed(mountType, field.name)
  if (key) return { span: field.span, markdown: (locale) => keyLayers(mountType, key, locale) } satisfies Explained
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
function typeSpan(written: Flag, typeField: MountField, offset: number) {
  const opening = { start: written.range.start, end: typeField.span.end }
  if (typeField.span.start === written.valueRange.start) return opening
  return touches(typeField.span, offset) ? typeField.span : written.nameRange
}
