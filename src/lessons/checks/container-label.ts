import * as z from 'zod/mini'
import { valueAt } from '../document-path.ts'
import { checkKind, code, noContainer, word } from './check-kind.ts'
import { shown } from './comparison.ts'

/** The container carries that label, with that value where one is said. */
export const containerLabel = checkKind({
  name: 'container.label',
  arguments: z.strictObject({ name: word, label: word, value: z.optional(z.string()) }),
  goal: ({ name, label, value }) => ({
    en: `\`${name}\` carries the label \`${said(label, value)}\``,
    ko: `\`${name}\` 컨테이너에 \`${said(label, value)}\` 레이블이 있습니다`,
  }),
  wants: ({ name }) => ({ containers: [name] }),
  judge: ({ name, label, value }, reading) => {
    const expected = code(said(label, value))
    const document = reading.containers[name]
    if (!document) return { met: false, expected, found: noContainer(name), comparable: false }
    const found = valueAt(document, `Config.Labels.${label}`)
    const met = found !== undefined && (value === undefined || found === value)
    const none = { en: 'no such label', ko: '그런 레이블이 없습니다' }
    return { met, expected, found: found === undefined ? none : code(said(label, shown(found))), comparable: true }
  },
})

function said(label: string, value: string | undefined): string {
  return value === undefined ? label : `${label}=${value}`
}
