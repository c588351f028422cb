import { CompletionItemKind } from 'vscode-languageserver/node'
import type { Flag, MountKey, MountType } from '../../knowledge/explanation.ts'
import { flagNamed, mountKeyNamed, mountTypeNamed } from '../../knowledge/index.ts'
import { type Mount, type MountField, mountField, mountsOf } from '../../meaning/mounts.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { touches } from '../hover/explained.ts'
import type { Candidate, Completer, Site } from './candidate.ts'
import { valuesOf } from './values.ts'

/** The types, keys and values of a mount. */
export const mountPart: Completer = (site) => {
  const { instruction, offset } = site
  if (!instruction) return undefined
  const mount = mountsOf(instruction).find(({ flag }) => touches(flag.valueRange, offset))
  const flag = mount && flagNamed(instruction.keyword, '--mount')
  if (!mount || !flag) return undefined
  const field = fieldAt(mount, offset)
  const isValue = field?.value !== undefined && offset >= field.valueRange.start
  return isValue ? values(site, instruction, mount, flag, field) : keys(site, mount, flag, field)
}

function values(site: Site, instruction: Instruction, mount: Mount, flag: Flag, field: MountField) {
  const span = field.valueRange
  if (field.key === 'type') return types(flag).map((type) => typeCandidate(type, span))
  const mountType = typeOf(mount, flag)
  const key = mountType && mountKeyNamed(mountType, field.key)
  return key ? valuesOf(site.file, instruction, key.value, span) : []
}

/** The keys that are not there yet; `type` first, for it decides which ones there are. */
function keys({ offset }: Site, mount: Mount, flag: Flag, field: MountField | undefined): readonly Candidate[] {
  const span = field ? field.keyRange : { start: offset, end: offset }
  const others = mount.fields.filter((other) => other !== field)
  const isThere = ({ name, aliases }: MountKey) => mountField({ ...mount, fields: others }, name, ...aliases)
  const offered = typeOf(mount, flag)?.keys.filter((key) => !isThere(key)) ?? []
  const hasValue = field?.value !== undefined
  const hasType = others.some(({ key }) => key === 'type')
  const typed = hasType ? [] : types(flag).map((type) => ({ ...typeCandidate(type, span), ...withType(type) }))
  return [
    ...typed,
    ...offered.map((key) => ({
      label: key.name,
      kind: CompletionItemKind.Field,
      detail: key.meaning,
      span,
      snippet: hasValue || key.value.kind === 'boolean' ? key.name : `${key.name}=`,
    })),
  ]
}

function typeCandidate({ type, title }: MountType, span: Candidate['span']): Candidate {
  return {
    label: type,
    kind: CompletionItemKind.EnumMember,
    detail: title,
    span,
    snippet: type,
    topic: `mount ${type}`,
  }
}

function withType({ type }: MountType): Pick<Candidate, 'label' | 'snippet'> {
  return { label: `type=${type}`, snippet: `type=${type}` }
}

function types({ value }: Flag): readonly MountType[] {
  return value.kind === 'mount' ? value.types : []
}

/** BuildKit takes a mount without a type for a bind mount. */
function typeOf(mount: Mount, flag: Flag): MountType | undefined {
  return mountTypeNamed(flag, mountField(mount, 'type')?.value ?? 'bind')
}

function fieldAt({ fields }: Mount, offset: number): MountField | undefined {
  return fields.findLast(({ range }) => touches(range, offset))
}
