import type { SignatureHelp } from 'vscode-languageserver'
import { flagNamed, mountKeyNamed, mountTypeNamed } from '../../knowledge/index.ts'
import { mountField, mountsOf } from '../../meaning/mounts.ts'
import type { Instruction } from '../../syntax/tree.ts'
import type { Locale } from '../../text.ts'
import { touches } from '../hover/explained.ts'

/** The keys of the mount at an offset, if there is one. */
export function mountSignature(instruction: Instruction, offset: number, locale: Locale): SignatureHelp | undefined {
  const mount = mountsOf(instruction).find(({ flag }) => touches(flag.valueRange, offset))
  const flag = mount && flagNamed(instruction.keyword, '--mount')
  const mountType = flag && mountTypeNamed(flag, mountField(mount, 'type')?.value ?? 'bind')
  if (!mount || !mountType) return undefined

  const { type, keys, summary } = mountType
  const names = keys.map(({ name }) => name)
  const field = mount.fields.findLast(({ range }) => touches(range, offset))
  const key = field && mountKeyNamed(mountType, field.key)
  const activeParameter = key ? keys.indexOf(key) : keys.length
  return {
    signatures: [
      {
        label: `--mount=type=${type},${names.join(',')}`,
        documentation: { kind: 'markdown', value: summary[locale] },
        parameters: keys.map(({ name, meaning, fallback }) => ({
          label: name,
          documentation: { kind: 'markdown', value: `${meaning[locale]} (${fallback[locale]})` },
        })),
        activeParameter,
      },
    ],
    activeSignature: 0,
    activeParameter,
  }
}
