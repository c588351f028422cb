import { applied, compatible, mend } from '../../mend.ts'
import type { Edit } from '../../rules/rule.ts'
import type { Text } from '../../text.ts'
import type { Checked } from '../findings.ts'
import { type Offer, workspaceEdit } from './offer.ts'

/** Everything that can be mended for sure, which editors can do on saving. */
export const fixAll: Offer = {
  kind: 'source.fixAll.drydock',
  isOnRequest: true,
  actions(asked) {
    const { file, uri, locale } = asked
    const edits = mendingEdits(asked)
    if (edits.length === 0) return []
    return [{ title: title[locale], kind: 'source.fixAll.drydock', edit: workspaceEdit(file, uri, edits) }]
  },
}

const title: Text = { en: 'Fix everything that has a sure fix', ko: '확실하게 고칠 수 있는 것 모두 고치기' }

function mendingEdits({ file, settings, surroundings, findings }: Checked): readonly Edit[] {
  const mended = mend(file.text, settings, surroundings)
  const edits = compatible(findings.flatMap(({ fix }) => (fix && !fix.isGuess ? [fix] : [])))
  // One fix may make another one possible. Small edits leave the cursor where it is.
  return applied(file.text, edits) === mended ? edits : [difference(file.text, mended)]
}

/** The one edit that turns a text into another. */
function difference(from: string, to: string): Edit {
  let start = 0
  while (start < from.length && from[start] === to[start]) start++
  let end = 0
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++
  return { range: { start, end: from.length - end }, text: to.slice(start, to.length - end) }
}
